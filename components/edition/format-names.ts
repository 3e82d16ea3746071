import type { Format } from '../../lib/digest';
import type { LostFormat } from '../../lib/own-format';
import { type MessageKey, t } from '../hooks/i18n';

/** The built-in formats and their slots speak the interface's language; an editor's own are as written. */
const FORMATS: Record<string, MessageKey> = {
  briefing: 'formatBriefing',
  essay: 'formatEssay',
  links: 'formatLinks',
};
/** By the labels that the built-in formats write. */
const SLOTS: Record<string, MessageKey> = {
  Opening: 'slotOpening',
  Roundup: 'slotRoundup',
  'After the roundup': 'slotAfterword',
  Closing: 'slotClosing',
};

export function formatName(format: Format): string {
  const key = FORMATS[format.id];
  return key ? t(key) : format.name;
}

/** What is to be said of a day whose format cannot be chosen any more. */
export function lostSentence(lost: LostFormat): string {
  return t(lost === 'deleted' ? 'formatWasDeleted' : 'formatIsGone');
}

export function slotLabel(slot: { label: string }): string {
  const key = SLOTS[slot.label];
  return key ? t(key) : slot.label;
}
