import { useMemo, useState } from 'preact/hooks';
import { titleOf } from '../../lib/clip';
import type { Day } from '../../lib/day';
import { readiness } from '../../lib/desk';
import type { Finding } from '../../lib/digest';
import { neighbourEdition } from '../../lib/edition';
import type { Now } from '../../lib/store';
import { t } from '../hooks/i18n';
import { useCompletion } from '../hooks/use-completion';
import type { Days } from '../hooks/use-days';
import type { Desk } from '../hooks/use-desk';
import { useExports } from '../hooks/use-exports';
import { useLintSwitch } from '../hooks/use-lint-switch';
import { type Rendered, useRendered } from '../hooks/use-rendered';
import { useWentOut } from '../hooks/use-went-out';
import { DayStrip } from './DayStrip';
import { DeskHead } from './DeskHead';
import { DeskList } from './DeskList';
import { deedsOf } from './deeds';
import { FolderClash } from './FolderClash';
import { fieldOf } from './finding-field';
import { formatDate, SHORT } from './format-date';
import { KeysHelp } from './KeysHelp';
import { focusSlot } from './rows';
import { Sheet, type View } from './Sheet';
import { useDeskKeys } from './use-desk-keys';
import { useFocusAfter } from './use-focus-after';
import { useRowDeeds } from './use-row-deeds';
import { useSelection } from './use-selection';

interface Props {
  now: Now;
  desk: Desk;
  days: Days;
  onShow: (day: Day) => void;
}

/** Where there is room for one of the two parts, the one that is seen. */
type Side = 'clips' | 'draft';

/** One day on the desk. */
export function DeskDay({ now, desk, days, onShow }: Props) {
  const { settings } = now;
  const { clips, edition } = desk;
  const [editing, setEditing] = useState<string>();
  const [inHand, setInHand] = useState<string>();
  const [help, setHelp] = useState(false);
  const [side, setSide] = useState<Side>('clips');
  const [view, setView] = useState<View>('rich');
  const [selected, setSelected] = useState('');
  const selection = useSelection(clips.map(({ id }) => id));
  const rendered = useRendered(edition, clips, settings);
  const wentOut = useWentOut(edition.issued, rendered.draft);
  const onSheet = wentOut.shown && view !== 'article' ? wentOut.issued : undefined;
  const exports = useExports(rendered.ready, onSheet, desk.day, settings, desk.say);
  const switchRules = useLintSwitch();
  // An archive that was imported is not read page by page when somebody looks at it.
  useCompletion(clips, desk.day >= now.open);
  const focus = useFocusAfter();
  const deeds = deedsOf(desk, focus);
  const tomorrow =
    desk.day < now.open ? now.open : neighbourEdition(desk.day, settings.week.publishingDays, 1);
  const { locale } = settings.publication;
  const sendsTo = useMemo(() => formatDate(tomorrow, locale, SHORT), [tomorrow, locale]);

  const toTomorrow = (ids: ReadonlySet<string>) => void desk.send(ids, tomorrow);
  const edit = (id: string | undefined) => {
    // What is typed next is a step of its own.
    desk.history.settle();
    setEditing(id);
    if (id) setInHand(id);
  };
  const jump = (finding: Finding) => {
    const { clip, slot } = finding;
    setSide('clips');
    const found = clip === undefined ? undefined : rendered.looked[clip];
    if (found) {
      edit(found.id);
      focus(found.id, (row) => fieldOf(row, finding));
    } else if (slot) focusSlot(slot);
  };
  const rowDeeds = useRowDeeds({ desk, deeds, selection, edit, takeInHand: setInHand });
  const clipInHand = clips.find(({ id }) => id === inHand);
  const toggleArticle = () => {
    // Read, it is written about: where there is room for one part, that is the clips again.
    setSide(view === 'article' ? 'clips' : 'draft');
    setView(view === 'article' ? 'rich' : 'article');
  };
  const quote = () => {
    if (!clipInHand || !selected) return;
    desk.history.settle();
    desk.type(clipInHand, { quote: selected });
    desk.history.settle();
    desk.say(t('quoted', titleOf(clipInHand)));
    getSelection()?.removeAllRanges();
  };
  const issue = async () => {
    if (edition.issued) return desk.issue(undefined);
    const { format } = rendered;
    const draft = await rendered.ready();
    if (!draft) return desk.say(t('noDraft'));
    const { markdown, html, text, omitted } = draft;
    const ran = clips.filter((_, index) => !omitted.includes(index)).map(({ id }) => id);
    await desk.issue({ formatId: format.id, clips: ran, markdown, html, text });
  };
  useDeskKeys({
    desk,
    deeds,
    settings,
    selection,
    exports,
    inHand: clipInHand?.id,
    toTomorrow,
    toggleHelp: () => setHelp(!help),
    toggleArticle,
    quote: selected ? quote : undefined,
  });

  return (
    <>
      <DeskHead
        desk={desk}
        days={days}
        now={now}
        rendered={rendered}
        ready={readiness(clips, settings.categories, rendered.words)}
        exports={exports}
        onShow={onShow}
        onIssue={() => void issue()}
        onHelp={() => setHelp(true)}
      />
      {exports.folder && <FolderClash folder={exports.folder} />}
      <fieldset class="switch sides">
        <legend class="hidden">{t('desk')}</legend>
        <button
          type="button"
          aria-pressed={side === 'clips'}
          onClick={() => {
            setSide('clips');
            // What is not seen is not what is copied.
            wentOut.show(false);
          }}
        >
          {t('clipsSide')}
        </button>
        <button type="button" aria-pressed={side === 'draft'} onClick={() => setSide('draft')}>
          {t('draft')}
        </button>
      </fieldset>
      <div class="desk-parts" data-side={side}>
        <DayStrip days={days.strip} shown={desk.day} open={now.open} locale={locale} onShow={onShow} />
        <DeskList
          desk={desk}
          deeds={deeds}
          rowDeeds={rowDeeds}
          now={now}
          leftOver={days.leftOver}
          rendered={rendered}
          selection={selection}
          editing={editing}
          tomorrow={sendsTo}
          onTomorrow={toTomorrow}
          onJump={jump}
          onOff={switchRules}
        />
        <Sheet
          rendered={rendered}
          wentOut={wentOut}
          inHand={indexOf(rendered.set, inHand)}
          clip={clipInHand}
          view={view}
          onView={setView}
          selected={selected}
          onSelect={setSelected}
          onQuote={quote}
          onPick={(index) => {
            setSide('clips');
            edit(rendered.set[index]?.id);
          }}
          onOpen={desk.open}
        />
      </div>
      {help && <KeysHelp folders={exports.folder !== undefined} onClose={() => setHelp(false)} />}
    </>
  );
}

function indexOf(clips: Rendered['set'], id: string | undefined): number | undefined {
  const index = clips.findIndex((clip) => clip.id === id);
  return index < 0 ? undefined : index;
}
