import { useEffect, useRef } from 'preact/hooks';
import { formatDay } from '../../lib/day';
import type { Now } from '../../lib/store';
import { plural, t } from '../hooks/i18n';
import { number } from '../hooks/moments';
import { type ClipTabs, useClipTabs } from '../hooks/use-clip-tabs';
import { Progress } from '../ui/Progress';
import { TabItem } from './TabItem';

interface Props {
  now: Now;
  /** Whether Clipsheet may read pages that are not in front. */
  reads: boolean;
  /** Asks the editor for that. */
  onAsk: () => void;
}

/** The tabs of this window, what clips the selected ones, and what became of each. */
export function TabList({ now, reads, onAsk }: Props) {
  const tabs = useClipTabs(now.open, reads);
  if (!tabs) return null;
  const { rows, busy } = tabs;
  if (rows.length === 0) return <p>{t('tabsNone')}</p>;
  const open = rows.filter(({ isOpen }) => isOpen);
  const selected = open.filter(({ isSelected }) => isSelected).length;
  return (
    <>
      <div class="tabs-about">
        <p>{t('tabsGoTo', formatDay(now.open, now.settings.publication.locale, 'long'))}</p>
        {!reads && (
          <p class="hint">
            {t('tabsUnread')}{' '}
            <button type="button" class="text-button" disabled={busy !== undefined} onClick={onAsk}>
              {t('tabsAllowPages')}
            </button>
          </p>
        )}
      </div>
      <div>
        {open.length > 0 && (
          <label class="tab tabs-all">
            <input
              type="checkbox"
              checked={selected === open.length}
              indeterminate={selected > 0 && selected < open.length}
              disabled={busy !== undefined}
              onChange={(event) => tabs.selectAll(event.currentTarget.checked)}
            />
            {plural('tabsAll', open.length)}
          </label>
        )}
        <ul>
          {rows.map((row) => (
            <TabItem
              key={row.key}
              row={row}
              reads={reads}
              inHand={busy?.inHand === row.tab.id}
              disabled={busy !== undefined}
              onSelect={(wanted) => tabs.select(row.tab.id, wanted)}
            />
          ))}
        </ul>
      </div>
      <Foot tabs={tabs} selected={selected} day={now.open} />
    </>
  );
}

/** What starts it, how far it is, and how it ended. */
function Foot({ tabs, selected, day }: { tabs: ClipTabs; selected: number; day: string }) {
  const { busy, said } = tabs;
  const foot = useRef<HTMLDivElement>(null);
  const isBusy = busy !== undefined;
  const wasBusy = useRef(isBusy);
  // The button that was pressed has gone; the keyboard stays near.
  useEffect(() => {
    if (wasBusy.current !== isBusy && document.activeElement === document.body) foot.current?.focus();
    wasBusy.current = isBusy;
  }, [isBusy]);
  return (
    <div ref={foot} class="tabs-foot" tabIndex={-1}>
      {busy && (
        <Progress
          label={busy.stopping ? t('tabsStopping') : t('tabsRunning', number(busy.done), number(busy.total))}
          share={busy.share}
          onCancel={tabs.cancel}
        />
      )}
      <p role="status" class="said">
        {said}
      </p>
      {!busy && tabs.clipped && <a href={`/desk.html#/${day}`}>{t('keyDesk')}</a>}
      {!busy && (selected > 0 || !tabs.clipped) && (
        <button type="button" class="main-button" disabled={selected === 0} onClick={tabs.start}>
          {plural('tabsClip', selected)}
        </button>
      )}
    </div>
  );
}
