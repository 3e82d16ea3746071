import { textOf } from '../liquid/print';
import { fold } from '../text/fold';
import type { FilterHandler } from './handler';

/** A list as its language writes one: `Ada, Bo, and Cy`. */
export const andList: FilterHandler = function (value: unknown) {
  const locale = textOf(this.context.getSync(['edition', 'locale']));
  const parts = (Array.isArray(value) ? value : [value])
    .map((part) => fold(textOf(part)))
    .filter((part) => part !== '');
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
};
