import { address } from './address';
import { andList } from './and-list';
import { asSentence } from './as-sentence';
import { dashed } from './dashed';
import type { FilterHandler } from './handler';
import { link } from './link';
import { sentence } from './sentence';

import { stop } from './stop';
import { withoutStopFilter } from './without-stop';

/** Our own filters, by the name a template knows. docs/formats.md shows each. */
export const FILTERS: Readonly<Record<string, FilterHandler>> = {
  address,
  and_list: andList,
  as_sentence: asSentence,
  dashed,
  link,
  sentence,

  stop,
  without_stop: withoutStopFilter,
};
