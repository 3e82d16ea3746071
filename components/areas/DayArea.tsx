import { Today } from '../edition/Today';
import { openSettings } from '../hooks/pages';
import type { DayState } from './use-day-area';

interface Props {
  day: DayState;
  /** Of the page in the form. */
  pageKey: string;
  /** Whether the form above is filled, or will not be. */
  settled: boolean;
}

/** The area Today, once the settings are known. */
export function DayArea({ day, pageKey, settled }: Props) {
  if (!day.now) return null;
  return (
    <Today
      now={day.now}
      today={day.today}
      pageKey={pageKey}
      settled={settled}
      editing={day.editing}
      onEdit={day.edit}
      draft={day.draft}
      panel={day.panel}
      onPanel={day.showPanel}
      onSettings={() => void openSettings()}
    />
  );
}
