/**
 * An address inside running text: its path may be case-sensitive. Without a scheme it is told by the slash behind a
 * host, which does not end as `U.S./` does. What stands before one is looked at so that the search does not begin anew
 * in each part of a long word.
 */
const BARE_ADDRESS = /(https?:\/\/\S+|(?<![\p{L}\p{N}-]\.?)(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?\/\S*)/iu;

/** Lower-cases `text` in the way of `locale`; addresses in it keep their case. */
export function houseCase(text: string, locale: string): string {
  return text
    .split(BARE_ADDRESS)
    .map((part, index) => (index % 2 === 1 ? part : part.toLocaleLowerCase(locale)))
    .join('');
}
