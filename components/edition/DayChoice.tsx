import { ChevronLeft, ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { type Day, formatDay } from '../../lib/day';
import type { Now } from '../../lib/store';
import { t } from '../hooks/i18n';
import { IconButton } from '../ui/IconButton';

interface Props {
  /** Days with clips before and after it. */
  earlier: Day | undefined;
  later: Day | undefined;
  day: Day;
  now: Now;
  onShow: (day: Day) => void;
  /** What chooses any day by its date; the date itself where it is absent. */
  children?: ComponentChildren;
}

/** Which day is shown: the days with clips before and after, or any by its date. */
export function DayChoice({ earlier, later, day, now, onShow, children }: Props) {
  const next = later ?? (day < now.open ? now.open : undefined);
  return (
    <div class="day-choice">
      <IconButton
        icon={ChevronLeft}
        name={t('earlierDay')}
        disabled={!earlier}
        onClick={() => earlier && onShow(earlier)}
      />
      {children ?? (
        <label class="day-field" title={formatDay(day, now.settings.publication.locale, 'long')}>
          <span aria-hidden="true">{formatDay(day, now.settings.publication.locale, 'short')}</span>
          <input
            type="date"
            aria-label={t('chooseDay')}
            value={day}
            onClick={(event) => showPicker(event.currentTarget)}
            onChange={(event) => event.currentTarget.value && onShow(event.currentTarget.value)}
          />
        </label>
      )}
      <IconButton
        icon={ChevronRight}
        name={t('laterDay')}
        disabled={!next}
        onClick={() => next && onShow(next)}
      />
    </div>
  );
}

/** Opens the calendar of a date field. */
export function showPicker(field: HTMLInputElement): void {
  try {
    field.showPicker();
  } catch {
    // Without a picker the field takes typed digits all the same.
  }
}
