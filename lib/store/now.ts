import { type Day, type DayRule, editorialDay } from '../day';
import { openEdition } from '../edition';
import type { Settings } from '../settings';
import { type Database, guarded } from './database';
import { issuedFrom } from './editions';
import { readSettings } from './settings';

/** The moment and the place in which something is asked. */
export interface Clock {
  /** Epoch milliseconds. */
  now: number;
  /** IANA name of the editor's zone. */
  timeZone: string;
  /** BCP 47: the browser's language, for a publication that has not named its own. */
  locale: string;
}

/** Where the editor stands in the week. */
export interface Now {
  settings: Settings;
  rule: DayRule;
  today: Day;
  /** The edition that a new clip goes to. */
  open: Day;
}

/** Reads the settings, and from them and the editions issued what day it is and which edition is open. */
export function readNow(db: Database, clock: Clock): Promise<Now> {
  return guarded(async () => {
    const settings = await readSettings(db, clock.locale);
    const rule = { startHour: settings.week.startHour, timeZone: clock.timeZone };
    const today = editorialDay(clock.now, rule);
    const open = openEdition(today, settings.week.publishingDays, await issuedFrom(db, today));
    return { settings, rule, today, open };
  });
}
