// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { SelectionBar } from '../../../../components/desk/SelectionBar';
import '../../browser';
import { TODAY } from '../../builders';

const onDay = vi.fn<(day: string) => void>();

beforeEach(() => {
  onDay.mockReset();
  render(null, document.body);
  const nothing = () => {};
  act(() =>
    render(
      <SelectionBar
        count={2}
        categories={[]}
        day={TODAY}
        tomorrow="Mar 4"
        onCategory={nothing}
        onTomorrow={nothing}
        onDay={onDay}
        onMerge={nothing}
        onDrop={nothing}
        onClear={nothing}
      />,
      document.body,
    ),
  );
});

function field(): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>('input[aria-label="Send to another day"]');
  if (!found) throw new Error('no field');
  return found;
}

function press(key: string): void {
  act(() => void field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
}

/** What the browser does where the date is another, by a key or picked. */
function becomes(value: string): void {
  act(() => {
    field().value = value;
    field().dispatchEvent(new Event('change', { bubbles: true }));
  });
}

it('sends to a day that is typed once it is whole, and once', () => {
  field().focus();
  press('1');
  becomes('2026-03-01');
  press('5');
  becomes('2026-03-15');
  expect(onDay).not.toHaveBeenCalled();
  press('Enter');
  expect(onDay).toHaveBeenCalledExactlyOnceWith('2026-03-15');
  // The clips are gone, and the bar with them.
  act(() => field().blur());
  expect(onDay).toHaveBeenCalledOnce();
});

it('sends nowhere where the field is left half typed', () => {
  field().focus();
  press('1');
  becomes('2026-03-01');
  act(() => field().blur());
  expect(onDay).not.toHaveBeenCalled();
  expect(field().value).toBe(TODAY);
});

it('sends to a day that is picked at once', () => {
  field().focus();
  becomes('2026-03-15');
  expect(onDay).toHaveBeenCalledExactlyOnceWith('2026-03-15');
  act(() => field().blur());
  expect(onDay).toHaveBeenCalledOnce();
});
