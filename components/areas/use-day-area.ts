import { useState } from 'preact/hooks';
import type { Now } from '../../lib/store';
import type { Panel } from '../edition/Today';
import { type DraftState, useDraft } from '../hooks/use-draft';
import { type TodayState, useToday } from '../hooks/use-today';

/** The day, and what stands open in it. */
export interface DayState {
  now: Now | undefined;
  today: TodayState;
  draft: DraftState;
  /** The clip that is open for editing. */
  editing: string | undefined;
  edit(id: string | undefined): void;
  panel: Panel | undefined;
  showPanel(panel: Panel | undefined): void;
  /** Whether something is being done in the list, which wants the room. */
  working: boolean;
}

/** The state behind the area Today, which the keys of the area This page reach too. */
export function useDayArea(now: Now | undefined): DayState {
  const today = useToday(now);
  const [editing, edit] = useState<string>();
  const [panel, setPanel] = useState<Panel>();
  return {
    now,
    today,
    draft: useDraft(today.day, today.clips, now, panel === 'copy'),
    editing,
    edit,
    panel,
    showPanel: (next) => {
      // The button that opened it gets the focus back before what has it is gone.
      if (!next) document.querySelector<HTMLElement>('.today [aria-expanded="true"]')?.focus();
      setPanel(next);
    },
    working: panel !== undefined || editing !== undefined,
  };
}
