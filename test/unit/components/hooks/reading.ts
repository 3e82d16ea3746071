import type { Reading } from '../../../../components/hooks/use-reading';

/** A page of which nothing was read: the form has what its tab says. */
export const UNREAD: Reading = {
  tab: { id: 1, url: 'https://news.example/p', title: 'Tab', loading: false },
  capture: undefined,
  reading: false,
  arriving: false,
  failure: undefined,
  read: () => {},
  settled: async () => undefined,
};
