import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Day } from '../../lib/day';
import { t } from '../hooks/i18n';

interface Props {
  day: Day;
  /** The day in words. */
  title: string;
  /** What the field does, where it is not to choose the day that is shown: then leaving it does nothing. */
  name?: string;
  onShow: (day: Day) => void;
  /** What is seen of it: the field itself lies over that. */
  children: ComponentChildren;
}

/**
 * Any day by its date: at once where it was picked, and where it is typed with Enter or on leaving. Half typed it is another
 * day already, and going there would take the field away.
 */
export function DayField({ day, title, name, onShow, children }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const typing = useRef(false);
  // Not as its value: everything that is drawn anew, a clip from another window, would take away what is half typed.
  useLayoutEffect(() => {
    if (field.current) field.current.value = day;
  }, [day]);
  const show = ({ value }: HTMLInputElement) => {
    typing.current = false;
    // A year that is typed is there digit by digit: 0002, 0020, 0202.
    if (value >= '2000' && value !== day) onShow(value);
  };
  return (
    <label class="day-field" title={title}>
      {children}
      <input
        ref={field}
        type="date"
        aria-label={name ?? t('chooseDay')}
        // Years are typed with up to six digits otherwise.
        max="9999-12-31"
        onClick={(event) => showPicker(event.currentTarget)}
        onKeyDown={({ key, currentTarget }) => {
          typing.current = key !== 'Escape';
          if (key === 'Enter') show(currentTarget);
          else if (key === 'Escape') currentTarget.value = day;
        }}
        onChange={({ currentTarget }) => typing.current || show(currentTarget)}
        onBlur={({ currentTarget }) => {
          if (!name) show(currentTarget);
          currentTarget.value = day;
        }}
      />
    </label>
  );
}

/** Opens the calendar of a date field. */
function showPicker(field: HTMLInputElement): void {
  try {
    field.showPicker();
  } catch {
    // Without a picker the field takes typed digits all the same.
  }
}
