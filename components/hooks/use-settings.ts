import type { Category, CategoryDraft } from '../../lib/category';
import type { Publication, Settings, Week } from '../../lib/settings';
import {
  addCategory,
  changeCategory,
  changePublication,
  changeWeek,
  moveCategory,
  removeCategory,
} from '../../lib/store/change-settings';
import { type Backend, backend, jobs } from './backend';
import { useTrouble } from './trouble';
import { useNow } from './use-now';

export interface SettingsState {
  settings: Settings | undefined;
  changePublication(change: Partial<Publication>): void;
  changeWeek(change: Partial<Week>): void;
  changeCategory(id: string, change: Partial<Omit<Category, 'id'>>): void;
  moveCategory(id: string, index: number): void;
  addCategory(draft: CategoryDraft): void;
  /** @param moveTo where its clips go; null leaves them without a category */
  removeCategory(id: string, moveTo: string | null): void;
}

/** The settings and what changes them; every change is stored at once. */
export function useSettings(): SettingsState {
  const now = useNow();
  const { attempt } = useTrouble();
  const write = (work: (ready: Backend) => Promise<unknown>) =>
    void attempt(async () => {
      const ready = await backend();
      await work(ready);
      // The day may have another name now, or another hour to start at.
      await (await jobs()).startDay(ready.db);
    });
  return {
    settings: now?.settings,
    changePublication: (change) => write(({ db }) => changePublication(db, change, Date.now())),
    changeWeek: (change) => write(({ db }) => changeWeek(db, change, Date.now())),
    changeCategory: (id, change) => write(({ db }) => changeCategory(db, id, change, Date.now())),
    moveCategory: (id, index) =>
      write(({ db }) => moveCategory(db, now?.settings.categories ?? [], id, index, Date.now())),
    addCategory: (draft) =>
      write(({ db }) => addCategory(db, draft, now?.settings.categories ?? [], Date.now())),
    removeCategory: (id, moveTo) => write(({ db }) => removeCategory(db, id, moveTo, Date.now())),
  };
}
