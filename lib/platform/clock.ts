import { uiLanguage } from './i18n';

/** The moment, zone and language of this machine, as the store is told them. */
export function clock(): { now: number; timeZone: string; locale: string } {
  return {
    now: Date.now(),
    timeZone: timeZone(),
    locale: uiLanguage(),
  };
}

/** Some systems name a zone that `Intl` itself does not take back. */
function timeZone(): string {
  const { timeZone: named } = new Intl.DateTimeFormat().resolvedOptions();
  try {
    new Intl.DateTimeFormat('en', { timeZone: named });
    return named;
  } catch {
    return 'UTC';
  }
}
