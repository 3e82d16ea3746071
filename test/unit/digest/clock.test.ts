import { expect, test } from 'vitest';
import { clock } from '../../../lib/digest/text/clock';

test.each([
  ['PT1H2M3S', '1:02:03'],
  ['PT754S', '12:34'],
  ['PT45M', '45:00'],
  ['PT9S', '0:09'],
  ['P0DT0H3M5S', '3:05'],
  ['PT61M', '1:01:00'],
  ['12:34', '12:34'],
  ['about an hour', 'about an hour'],
  ['', ''],
])('%s is shown as %s', (duration, shown) => {
  expect(clock(duration)).toBe(shown);
});
