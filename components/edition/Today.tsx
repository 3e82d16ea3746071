import { ExternalLink, Settings as Gear, Link } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { type Clip, lacks, withQuote } from '../../lib/clip';
import type { Pending } from '../../lib/pending';
import type { Now } from '../../lib/store';
import { plural, t } from '../hooks/i18n';
import type { DraftState } from '../hooks/use-draft';
import { useShortcut } from '../hooks/use-shortcut';
import type { TodayState } from '../hooks/use-today';
import { IconButton } from '../ui/IconButton';
import { ClipRow } from './ClipRow';
import { DayChoice } from './DayChoice';
import { useOnDemand } from './use-on-demand';

interface Props {
  now: Now;
  today: TodayState;
  /** Of the page in the form, whose own pending take is not listed. */
  pageKey: string;
  /** Whether the form above is filled, or will not be: what is not needed at first is loaded then. */
  settled: boolean;
  /** The clip that is open for editing. */
  editing: string | undefined;
  onEdit: (id: string | undefined) => void;
  draft: DraftState;
  panel: Panel | undefined;
  onPanel: (panel: Panel | undefined) => void;
  onSettings: () => void;
}

/** What stands open above the list. */
export type Panel = 'copy' | 'links';

/** The day's clips as they will run, and what can be done with them. */
export function Today(props: Props) {
  const { now, today, pageKey, editing, onEdit, draft, panel, onPanel } = props;
  const day = today.day ?? now.open;
  const { categories } = now.settings;
  const wanted = panel !== undefined || editing !== undefined;
  const opened = useOnDemand(today.groups !== undefined && props.settled, wanted);
  const others = today.unfinished.filter((pending) => pending.pageKey !== pageKey);
  const [links, setLinks] = useState('');
  const going = useRef<string | undefined>(undefined);
  const toggle = (which: Panel) => onPanel(panel === which ? undefined : which);

  return (
    <section class="today" aria-labelledby="today">
      <header class="head">
        <h2 id="today">{t('today')}</h2>
        <DayChoice earlier={today.earlier} later={today.later} day={day} now={now} onShow={today.show} />
        <IconButton
          icon={Link}
          name={t('addLinks')}
          expanded={panel === 'links'}
          onClick={() => toggle('links')}
        />
        <IconButton icon={ExternalLink} name={t('desk')} keys="Alt+D" onClick={today.openDesk} />
        <IconButton icon={Gear} name={t('settings')} onClick={props.onSettings} />
        <button
          type="button"
          class="quiet-button"
          aria-expanded={panel === 'copy'}
          aria-keyshortcuts="Alt+C"
          title="Alt+C"
          onClick={() => toggle('copy')}
        >
          {t('copy')}
        </button>
      </header>
      {today.clips.length > 0 && <p class="count">{countLine(today.clips, now)}</p>}
      {panel === 'copy' && opened && <opened.CopyPanel draft={draft} />}
      {panel === 'links' && opened && (
        <opened.PasteBox
          text={links}
          onText={setLinks}
          onPaste={today.paste}
          onDone={() => onPanel(undefined)}
        />
      )}
      <div class="list">
        {today.groups?.map((group) => (
          <div key={group.category?.id ?? ''} class="group">
            <h3 dir="auto">{group.category?.name ?? t('noCategory')}</h3>
            <ul>
              {group.clips.map((clip, index) => (
                <ClipRow
                  key={clip.id}
                  clip={clip}
                  Editor={opened?.ClipEditor}
                  categories={categories}
                  editing={editing === clip.id}
                  first={index === 0}
                  last={index === group.clips.length - 1}
                  going={going}
                  onEdit={(open) => onEdit(open ? clip.id : undefined)}
                  onChange={(change) => today.change(clip.id, change)}
                  onMove={(step) => today.move(clip, step)}
                  onDrop={() => void today.drop(clip)}
                  onOpen={today.open}
                  onInsertQuote={() => today.change(clip.id, { take: withQuote(clip.take, clip.quote) })}
                />
              ))}
            </ul>
          </div>
        ))}
        {today.groups?.length === 0 && <EmptyDay current={day >= now.open} />}
        {opened && (
          <opened.Unfinished
            list={others}
            onSave={(pending: Pending) => void today.savePending(pending)}
            onDiscard={(pending: Pending) => void today.discardPending(pending)}
            onOpen={today.open}
            now={now}
          />
        )}
      </div>
      {today.undoable && (
        <div class="undo-bar">
          <p role="status" dir="auto">
            {today.undoable.message}
          </p>
          <button
            type="button"
            class="quiet-button"
            aria-keyshortcuts="Control+Z"
            onClick={() => void today.undo()}
          >
            {t('undo')}
          </button>
        </div>
      )}
      <p class="said" role="status" dir="auto">
        {draft.said || today.said}
      </p>
    </section>
  );
}

function EmptyDay({ current }: { current: boolean }) {
  const keys = useShortcut('clip-page');
  if (!current) return <p class="empty">{t('emptyEarlierDay')}</p>;
  return (
    <p class="empty">
      {t('emptyDay')} {keys && t('emptyDayHint', keys)} {t('emptyDayPaste')}
    </p>
  );
}

/** `7 clips · 2 without a take`. */
function countLine(clips: readonly Clip[], now: Now): string {
  const missing = clips.map((clip) => lacks(clip, now.settings.categories));
  const without = (what: 'take' | 'category') => missing.filter((each) => each.includes(what)).length;
  return [
    plural('clips', clips.length),
    ...(without('take') > 0 ? [plural('withoutTake', without('take'))] : []),
    ...(without('category') > 0 ? [plural('withoutCategory', without('category'))] : []),
  ].join(' · ');
}
