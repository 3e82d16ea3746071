/**
 * Month names as dates are written, January first: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish,
 * Russian; one where they are the same or nearly. A table, for the browser takes longer to name the months of a language than the
 * whole page takes to read.
 */
const MONTHS = [
  'january janner janvier enero janeiro gennaio stycznia января',
  'february fevrier febrero fevereiro febbraio lutego февраля',
  'march mars marzo maart mrt марта',
  'april avril abril kwietnia апреля',
  'mai mei mayo maio maggio maja мая маи',
  'june juin junio junho giugno czerwca июня',
  'july juillet julio julho luglio lipca июля',
  'augustus aout agosto sierpnia августа',
  'september septembre septiembre setembro settembre wrzesnia сентября',
  'october oktober octobre octubre outubro ottobre pazdziernika октября',
  'november novembre noviembre listopada ноября',
  'december dezember decembre diciembre dezembro dicembre grudnia декабря',
].map((names) => names.split(' '));

/** 1 to 12, or 0. Takes what people shorten: "Sept", "juil.", "ноябрь" for "ноября". */
export function monthNumber(word: string): number {
  const wanted = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  if (wanted.length < 3) return 0;
  const fits = (name: string) =>
    name.startsWith(wanted) ||
    (name.length > 3 && wanted.startsWith(name.slice(0, -1)) && wanted.length <= name.length + 1);
  return 1 + MONTHS.findIndex((names) => names.includes(wanted) || names.some(fits));
}
