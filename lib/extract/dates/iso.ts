/** The years a page may claim. Earlier is an unset clock, later a typing error. */
const FIRST_YEAR = 1991;
const LAST_YEAR = 2090;

/** A date in a form machines write, kept as written: offset, or none, or the day alone. */
export function isoDate(text = ''): string | undefined {
  const match =
    /^(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?:[Tt ]+([01]\d|2[0-4]):?([0-5]\d)(?::?([0-5]\d))?[.,\d]*\s*([Zz]|[Uu][Tt][Cc]|[Gg][Mm][Tt]|[+-]\d\d:?(?:\d\d)?)?)?/.exec(
      text,
    );
  const [, year, month, day, hour, minute, second = '00', zone = ''] = match ?? [];
  const date = ymd(year, month, day);
  // Midnight without a zone is a day that a template padded.
  if (!date || !hour || (!zone && `${hour}${minute}${second}` === '000000')) return date;
  const offset = /\d/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`
    : zone && 'Z';
  return `${date}T${hour}:${minute}:${second}${offset}`;
}

/** `YYYY-MM-DD` where such a day exists and a page may name it. */
export function ymd(year: unknown, month: unknown, day: unknown): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal =
    date.getUTCMonth() === Number(month) - 1 && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
