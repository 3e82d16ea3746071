import { CalendarDays } from 'lucide';
import { useRef } from 'preact/hooks';
import type { Day } from '../../lib/day';
import { showPicker } from '../edition/DayChoice';
import { t } from '../hooks/i18n';
import { Icon } from '../ui/Icon';

interface Props {
  day: Day;
  /** The day in words. */
  title: string;
  onShow: (day: Day) => void;
}

/**
 * Any day by its date: at once where it was picked, and where it is typed with Enter or on leaving. Half typed it is another
 * day already, and going there would take the field away.
 */
export function DayField({ day, title, onShow }: Props) {
  const typing = useRef(false);
  const show = ({ value }: HTMLInputElement) => {
    typing.current = false;
    // A year that is typed is there digit by digit: 0002, 0020, 0202.
    if (value >= '2000' && value !== day) onShow(value);
  };
  return (
    <label class="day-field" title={title}>
      <Icon of={CalendarDays} />
      <input
        type="date"
        aria-label={t('chooseDay')}
        // Years are typed with up to six digits otherwise.
        max="9999-12-31"
        value={day}
        onClick={(event) => showPicker(event.currentTarget)}
        onKeyDown={({ key, currentTarget }) => {
          typing.current = key !== 'Escape';
          if (key === 'Enter') show(currentTarget);
          else if (key === 'Escape') currentTarget.value = day;
        }}
        onChange={({ currentTarget }) => typing.current || show(currentTarget)}
        onBlur={({ currentTarget }) => show(currentTarget)}
      />
    </label>
  );
}
