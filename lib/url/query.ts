import { decode } from './parse';

/** One `name=value` of a query, decoded for looking at. */
export interface Parameter {
  name: string;
  value: string;
}

/**
 * Keeps the parameters that pass. Works on the text instead of `URLSearchParams`, which would write
 * what stays anew (`?q=a%20b` becomes `?q=a+b`, `?flag` becomes `?flag=`), and servers can tell.
 */
export function filterQuery(query: string, keep: (parameter: Parameter) => boolean): string {
  return query
    .split('&')
    .filter((pair) => pair !== '' && keep(readParameter(pair)))
    .join('&');
}

function readParameter(pair: string): Parameter {
  const [name = '', ...rest] = pair.replaceAll('+', ' ').split('=');
  return { name: decode(name), value: decode(rest.join('=')) };
}
