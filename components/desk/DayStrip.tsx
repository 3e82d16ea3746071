import { Check } from 'lucide';
import { useMemo } from 'preact/hooks';
import { type Day, formatDay } from '../../lib/day';
import type { DaySummary } from '../../lib/store/desk';
import { plural, t } from '../hooks/i18n';
import { Icon } from '../ui/Icon';
import { formatDate, SHORT } from './format-date';

interface Props {
  days: readonly DaySummary[];
  shown: Day;
  /** The edition that a new clip goes to. */
  open: Day;
  locale: string;
  onShow: (day: Day) => void;
}

/** The days around, each with its count and state, one click away. Drawn again only where they change: not while words are typed. */
export function DayStrip(props: Props) {
  return useMemo(() => <Strip {...props} />, Object.values(props));
}

function Strip({ days, shown, open, locale, onShow }: Props) {
  return (
    <nav class="day-strip" aria-label={t('days')}>
      <ul>
        {days.map(({ day, clips, state }) => (
          <li key={day}>
            <button
              type="button"
              aria-current={day === shown ? 'date' : undefined}
              title={formatDay(day, locale, 'long')}
              data-open={day === open}
              onClick={() => onShow(day)}
            >
              <span class="strip-day">{formatDate(day, locale, SHORT)}</span>
              {state === 'issued' && <Icon of={Check} />}
              <span class="strip-count">{clips > 0 && clips}</span>
              <span class="hidden">{said(clips, state, day === open)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the eye takes from count, mark and colour, for those who hear it. */
function said(clips: number, state: DaySummary['state'], open: boolean): string {
  return [
    ...(clips > 0 ? [plural('clipsOf', clips)] : []),
    ...(state === 'issued' ? [t('issued')] : []),
    ...(open ? [t('openEdition')] : []),
  ].join(', ');
}
