import type { OwnFormat } from '../../lib/own-format';
import { ownFormats, restoreFormat } from '../../lib/store/formats';
import { backend } from './backend';
import { useTrouble } from './trouble';
import { useLast, useLive } from './use-live';

/** The editor's formats, deleted ones too; absent until they are read. */
export function useOwnFormats(): readonly OwnFormat[] | undefined {
  return useLast(useLive(({ db }) => ownFormats(db), []));
}

/** Brings a deleted format back. */
export function useRestoreFormat(): (id: string) => void {
  const { attempt } = useTrouble();
  return (id) =>
    void attempt(async () => {
      const { db } = await backend();
      await restoreFormat(db, id, Date.now());
    });
}
