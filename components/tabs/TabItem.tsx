import type { LinkOnly } from '../../lib/jobs/clip-tabs';
import { siteOf } from '../../lib/page';
import { type MessageKey, t } from '../hooks/i18n';
import type { TabRow } from '../hooks/tab-rows';

interface Props {
  row: TabRow;
  /** Whether Clipsheet may read pages that are not in front. */
  reads: boolean;
  /** Whether it is being clipped. */
  inHand: boolean;
  disabled: boolean;
  onSelect: (wanted: boolean) => void;
}

/** A tab: whether it is selected, what it shows, what became of it. */
export function TabItem({ row, reads, inHand, disabled, onSelect }: Props) {
  const { tab, outcome } = row;
  const note = outcome ? outcomeOf(row) : inHand ? t('tabReading') : noteOf(row, reads);
  const name = `tab-${row.key}`;
  return (
    <li>
      <label class="tab" htmlFor={`${name}-box`}>
        {row.isOpen ? (
          <input
            id={`${name}-box`}
            type="checkbox"
            checked={row.isSelected}
            disabled={disabled}
            aria-labelledby={name}
            aria-describedby={`${name}-site ${name}-note`}
            onChange={(event) => onSelect(event.currentTarget.checked)}
          />
        ) : (
          <span />
        )}
        <span id={name} dir="auto" class="tab-title">
          {tab.title || tab.url}
        </span>
        <span id={`${name}-site`} class="tab-site">
          {siteOf(tab.url)}
        </span>
        <span id={`${name}-note`} class={`tab-note ${outcome?.what ?? ''}`}>
          {note}
        </span>
      </label>
    </li>
  );
}

/** What is worth knowing of a tab before it is clipped. */
function noteOf({ isKnown, isTwin, tab }: TabRow, reads: boolean): string {
  if (isKnown) return t('tabKnown');
  if (isTwin) return t('tabTwin');
  return reads && tab.asleep ? t('tabAsleep') : '';
}

function outcomeOf({ outcome }: TabRow): string {
  switch (outcome?.what) {
    case 'clipped':
      return t('tabClipped');
    case 'completed':
      return t('tabCompleted');
    case 'known':
      return t('tabKnown');
    case 'failed':
      return t('tabFailed');
    case 'link':
      return outcome.why === 'notAllowed' ? t('linkNotRead') : t('tabLinkOnly', t(reasonFor(outcome.why)));
    default:
      return '';
  }
}

function reasonFor(why: LinkOnly): MessageKey {
  switch (why) {
    case 'asleep':
      return 'tabWhyAsleep';
    case 'gone':
      return 'tabWhyGone';
    case 'timeout':
      return 'tabWhyTimeout';
    case 'pdf':
      return 'tabWhyPdf';
    case 'extensionStore':
      return 'tabWhyStore';
    default:
      return 'tabWhyBlocked';
  }
}
