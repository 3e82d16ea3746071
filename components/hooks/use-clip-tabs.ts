import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Day } from '../../lib/day';
import { repaintBadge } from '../../lib/jobs/badge';
import { clipTabs, type TabOutcome } from '../../lib/jobs/clip-tabs';
import { highlightedTabs, type WindowTab, windowTabs } from '../../lib/platform/window-tabs';
import { backend } from './backend';
import { plural, t } from './i18n';
import { number } from './moments';
import { type DoneTab, rowsOf, type TabRow } from './tab-rows';
import { useTrouble } from './trouble';
import { useLive } from './use-live';
import { useLongJob } from './use-long-job';
import { useWindowTabs } from './use-window-tabs';

/** How far it is. */
export interface Busy {
  /** 0 to 1. */
  share: number;
  done: number;
  total: number;
  /** Whether it was cancelled, and ends after the tab in hand. */
  stopping: boolean;
  /** The id of the tab in hand; absent when there is no further one. */
  inHand: number | undefined;
}

export interface ClipTabs {
  /** In the order of the window. */
  rows: TabRow[];
  /** What is under way; absent while nothing is. */
  busy: Busy | undefined;
  /** What became of it, for the live region. */
  said: string;
  /** Whether anything was clipped here. */
  clipped: boolean;
  select(id: number, wanted: boolean): void;
  selectAll(wanted: boolean): void;
  start(): void;
  /** Stops after the tab in hand. */
  cancel(): void;
}

/**
 * The tabs of this window, which of them are selected, and what clips those; absent until they are known.
 * @param day the edition that they go to
 * @param reads whether Clipsheet may read pages that are not in front
 */
export function useClipTabs(day: Day, reads: boolean): ClipTabs | undefined {
  const { run, share, cancel } = useLongJob();
  const tabs = useWindowTabs();
  const clips = useLive(({ db, store }) => store.clipsOfDay(db, day), [day]);
  const highlighted = useHighlighted();
  const [choices, setChoices] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [queue, setQueue] = useState<readonly WindowTab[]>([]);
  const [done, setDone] = useState<ReadonlyMap<number, DoneTab>>(new Map());
  const [said, setSaid] = useState('');
  const [stopping, setStopping] = useState(false);
  useBadgeAfterReload();
  const rows = useMemo(
    () => tabs && clips && highlighted && rowsOf({ tabs, done, clips, highlighted, choices }),
    [tabs, done, clips, highlighted, choices],
  );
  if (!rows) return undefined;

  const onDone = (tab: WindowTab, outcome: TabOutcome) => {
    setDone((all) => new Map(all).set(tab.id, { tab, outcome }));
    // Clipped, it is not selected any more; what failed still is.
    if (outcome.what !== 'failed') setChoices((all) => new Map([...all].filter(([id]) => id !== tab.id)));
  };
  const start = async () => {
    const selected = rows.filter((row) => row.isSelected).map((row) => row.tab);
    const outcomes: TabOutcome[] = [];
    let stopped = false;
    setQueue(selected);
    setDone(new Map());
    setSaid('');
    setStopping(false);
    await run(async (watched) => {
      watched.signal.addEventListener('abort', () => {
        stopped = true;
        setStopping(true);
      });
      const { db } = await backend();
      await clipTabs(db, { tabs: selected, reads }, watched, (tab, outcome) => {
        outcomes.push(outcome);
        onDone(tab, outcome);
      });
    });
    setSaid(summary(outcomes, reads, stopped && outcomes.length < selected.length));
  };

  return {
    rows,
    busy:
      share === undefined
        ? undefined
        : { share, done: done.size, total: queue.length, stopping, inHand: queue[done.size]?.id },
    said,
    clipped: [...done.values()].some(({ outcome }) => outcome.what !== 'failed'),
    select: (id, wanted) => setChoices((all) => new Map(all).set(id, wanted)),
    selectAll: (wanted) => setChoices(new Map(rows.map(({ tab }) => [tab.id, wanted]))),
    start: () => void start(),
    cancel,
  };
}

/** The tabs that were highlighted when this page was opened, or are beside it; none where all are meant. */
function useHighlighted(): ReadonlySet<number> | undefined {
  const { report } = useTrouble();
  const [ids, setIds] = useState<ReadonlySet<number>>();
  useEffect(() => {
    const named = location.hash.slice(1).split(',').filter(Boolean).map(Number);
    const ask = async () => {
      const chosen = named.length > 0 ? named : await highlightedTabs();
      const listed = (await windowTabs()).map(({ id }) => id);
      setIds(new Set(chosen.filter((id) => listed.includes(id))));
    };
    ask().catch(report);
  }, []);
  return ids;
}

/** Left midway, this page has not painted the badge. */
function useBadgeAfterReload(): void {
  const { report } = useTrouble();
  useEffect(() => {
    backend()
      .then(({ db }) => repaintBadge(db))
      .catch(report);
  }, []);
}

/** What became of all of them, in few sentences. */
function summary(outcomes: readonly TabOutcome[], reads: boolean, stopped: boolean): string {
  const count = (what: TabOutcome['what']) => outcomes.filter((outcome) => outcome.what === what).length;
  const links = count('link');
  const clipped = count('clipped') + links;
  const parts = [
    ...(clipped > 0 ? [plural('tabsDone', clipped)] : []),
    // Where none could be read it was said before.
    ...(links > 0 && reads ? [t('tabsDoneLinks', number(links))] : []),
    ...(count('completed') > 0 ? [plural('tabsDoneCompleted', count('completed'))] : []),
    ...(count('known') > 0 ? [plural('pastedKnown', count('known'))] : []),
    ...(count('failed') > 0 ? [plural('tabsDoneFailed', count('failed'))] : []),
    ...(stopped ? [t('tabsStopped')] : []),
  ];
  return parts.join(' ');
}
