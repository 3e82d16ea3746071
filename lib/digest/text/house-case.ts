/** An address inside running text: its path may be case-sensitive. */
const BARE_ADDRESS = /(https?:\/\/\S+)/i;

/** Lower-cases `text` in the way of `locale`; addresses in it keep their case. */
export function houseCase(text: string, locale: string): string {
  return text
    .split(BARE_ADDRESS)
    .map((part) => (BARE_ADDRESS.test(part) ? part : part.toLocaleLowerCase(locale)))
    .join('');
}
