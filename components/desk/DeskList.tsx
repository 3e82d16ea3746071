import type { Finding, FormatSlot, LintRule } from '../../lib/digest';
import type { Earlier } from '../../lib/earlier';
import { slotsOf } from '../../lib/edition';
import type { Now } from '../../lib/store';
import type { LeftOver } from '../../lib/store/desk';
import { slotLabel } from '../edition/format-names';
import { SlotField } from '../edition/SlotField';
import { plural, t } from '../hooks/i18n';
import { openTabsPage } from '../hooks/tabs-page';
import { useTrouble } from '../hooks/trouble';
import type { Desk } from '../hooks/use-desk';
import type { Rendered } from '../hooks/use-rendered';
import { useShortcut } from '../hooks/use-shortcut';
import { Arrange } from './Arrange';
import type { Deeds } from './deeds';
import { EarlierWords } from './EarlierWords';
import { formatDate } from './format-date';
import { LintList } from './LintList';
import { focusSlot } from './rows';
import { SelectionBar } from './SelectionBar';
import { StoryOffer } from './StoryOffer';
import type { RowDeeds } from './use-row-deeds';
import type { Selection } from './use-selection';

interface Props {
  desk: Desk;
  deeds: Deeds;
  rowDeeds: RowDeeds;
  now: Now;
  leftOver: LeftOver | undefined;
  rendered: Rendered;
  selection: Selection;
  editing: string | undefined;
  /** The next edition's short date. */
  tomorrow: string;
  onTomorrow: (ids: ReadonlySet<string>) => void;
  onJump: (finding: Finding) => void;
  onOff: (off: LintRule[]) => void;
}

/** Everything that the editor writes for the day, in the order in which readers get it. */
export function DeskList(props: Props) {
  const { desk, deeds, now, leftOver, rendered, selection, onTomorrow } = props;
  const { settings } = now;
  const { format } = rendered;
  const { ids } = selection;
  const merge = () => {
    deeds.merge(ids);
    selection.clear();
  };
  const clear = () => {
    deeds.focus(desk.clips.find(({ id }) => ids.has(id))?.id);
    selection.clear();
  };
  const earlier = desk.earlier.get(slotsOf(desk.day)) ?? [];
  const takeBack = (slot: FormatSlot, { value }: Earlier) => {
    desk.history.settle();
    desk.fillSlot(slot.name, `${value}`);
    desk.history.settle();
    desk.say(t('earlierTakenBack', slotLabel(slot)));
    // The button goes; the focus must not go with it.
    focusSlot(slot.name);
  };
  const slots = (first: boolean) =>
    format.slots
      .filter(({ name }) => (name === 'opening') === first)
      .map((slot) => (
        <div key={slot.name} data-slot={slot.name}>
          <SlotField
            slot={slot}
            value={desk.edition.slots[slot.name] ?? ''}
            onInput={(text) => desk.fillSlot(slot.name, text)}
          />
          <EarlierWords
            earlier={earlier.filter(({ field }) => field === slot.name)}
            onTakeBack={(one) => takeBack(slot, one)}
          />
        </div>
      ));
  return (
    <section class="desk-list" aria-label={t('clipsSide')}>
      <div class="desk-scroll">
        {leftOver && (
          <div class="offer">
            <p>
              {plural(
                'leftOver',
                leftOver.clips.length,
                formatDate(leftOver.day, settings.publication.locale, { weekday: 'long' }),
              )}
            </p>
            <button type="button" class="quiet-button" onClick={() => deeds.bring(leftOver)}>
              {t('bringHere')}
            </button>
          </div>
        )}
        <StoryOffer desk={desk} deeds={deeds} />
        <LintList
          findings={rendered.findings}
          clips={rendered.looked}
          format={format}
          locale={settings.publication.locale}
          off={settings.lint.off}
          onJump={props.onJump}
          onOff={props.onOff}
        />
        <div class="slots">{slots(true)}</div>
        {desk.clips.length === 0 && <EmptyDesk />}
        <Arrange {...props} deeds={props.rowDeeds} categories={settings.categories} />
        {desk.day === now.open && <SeveralTabs />}
        <div class="slots">{slots(false)}</div>
      </div>
      <div class="desk-foot">
        {ids.size > 0 && (
          <SelectionBar
            count={ids.size}
            categories={settings.categories}
            day={desk.day}
            tomorrow={props.tomorrow}
            onCategory={(id) => desk.categorise(ids, id)}
            onTomorrow={() => deeds.away(ids, () => onTomorrow(ids))}
            onDay={(day) => deeds.away(ids, () => void desk.send(ids, day))}
            onMerge={ids.size > 1 ? merge : undefined}
            onDrop={() => deeds.away(ids, () => desk.drop(ids))}
            onClear={clear}
          />
        )}
        <div class="desk-said">
          <p role="status" dir="auto">
            {desk.said}
          </p>
          {desk.undoable && desk.history.canUndo && (
            <button
              type="button"
              class="text-button"
              aria-keyshortcuts="Control+Z"
              title="Ctrl+Z"
              onClick={() => deeds.focus(desk.undo())}
            >
              {t('undo')}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}

function EmptyDesk() {
  const keys = useShortcut('clip-page');
  return (
    <p class="empty">
      {t('emptyDay')} {keys && t('emptyDayHint', keys)} {t('emptyDayPaste')}
    </p>
  );
}

/** The way to the page that clips several tabs; they go to the open edition. */
function SeveralTabs() {
  const { report } = useTrouble();
  return (
    <p class="several-tabs">
      <button type="button" class="text-button" onClick={() => void openTabsPage().catch(report)}>
        {t('menuClipTabs')}
      </button>
    </p>
  );
}
