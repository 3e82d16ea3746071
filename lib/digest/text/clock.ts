/** A duration as machines write it, `PT1H2M3S` or `PT754S`, as players show it: 1:02:03, 12:34. Any other text stays. */
export function clock(duration: string): string {
  const [whole, hours = 0, minutes = 0, seconds = 0] =
    /^P(?:T|0DT)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/.exec(duration) ?? [];
  if (!whole) return duration;
  const all = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const parts = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  return parts
    .slice(parts[0] ? 0 : 1)
    .map((part, index) => (index ? String(part).padStart(2, '0') : part))
    .join(':');
}
