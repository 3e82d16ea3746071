import { EVERY_WEEKDAY, type Weekday } from '../../lib/day';
import type { Week } from '../../lib/settings';
import { t } from '../hooks/i18n';

interface Props {
  week: Week;
  locale: string;
  onChange: (change: Partial<Week>) => void;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** When a day starts, and on which days there is an edition. */
export function WeekForm({ week, locale, onChange }: Props) {
  const toggle = (day: Weekday) =>
    onChange({
      publishingDays: EVERY_WEEKDAY.filter((each) =>
        each === day ? !week.publishingDays.includes(each) : week.publishingDays.includes(each),
      ),
    });
  return (
    <section aria-labelledby="week">
      <h2 id="week">{t('week')}</h2>
      <label class="setting">
        <span>{t('startHour')}</span>
        <select
          class="field"
          aria-label={t('startHour')}
          aria-describedby="start-hour-hint"
          value={String(week.startHour)}
          onChange={(event) => onChange({ startHour: Number(event.currentTarget.value) })}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={String(hour)}>
              {hourName(hour, locale)}
            </option>
          ))}
        </select>
        <span id="start-hour-hint" class="hint">
          {t('startHourHint')}
        </span>
      </label>
      <fieldset class="setting">
        <legend>{t('publishingDays')}</legend>
        <div class="weekdays">
          {EVERY_WEEKDAY.map((day) => (
            <label key={day}>
              <input
                type="checkbox"
                checked={week.publishingDays.includes(day)}
                onClick={() => toggle(day)}
              />
              {weekdayName(day, locale)}
            </label>
          ))}
        </div>
        <p class="hint">{t('publishingDaysHint')}</p>
      </fieldset>
    </section>
  );
}

function hourName(hour: number, locale: string): string {
  const date = new Date(Date.UTC(2026, 0, 1, hour));
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(date);
}

function weekdayName(day: Weekday, locale: string): string {
  // 4 January 2026 is a Sunday.
  const date = new Date(Date.UTC(2026, 0, 4 + day));
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(date);
}
