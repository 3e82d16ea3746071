import { ChevronLeft, ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { type Day, formatDay } from '../../lib/day';
import type { Now } from '../../lib/store';
import { t } from '../hooks/i18n';
import { IconButton } from '../ui/IconButton';
import { DayField } from './DayField';

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
  const { locale } = now.settings.publication;
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
        <DayField day={day} title={formatDay(day, locale, 'long')} onShow={onShow}>
          <span aria-hidden="true">{formatDay(day, locale, 'short')}</span>
        </DayField>
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
