import type { Settings } from '../../lib/settings';
import type { Desk } from '../hooks/use-desk';
import type { Exports } from '../hooks/use-exports';
import { altLetter, chordChoice, chordDigit, inText, isUndo } from '../ui/keys';
import { usePageKeys } from '../ui/use-page-keys';
import type { Deeds } from './deeds';
import { clipAt } from './rows';
import type { Selection } from './use-selection';
import { useTyping } from './use-typing';

interface Actions {
  desk: Desk;
  deeds: Deeds;
  settings: Settings;
  selection: Selection;
  exports: Exports;
  /** The clip that had the focus last. */
  inHand: string | undefined;
  toTomorrow: (ids: ReadonlySet<string>) => void;
  toggleHelp: () => void;
  toggleArticle: () => void;
  /** Makes what is selected in the article the clip's quote; absent while nothing is. */
  quote: (() => void) | undefined;
}

/** Every key of the desk. A row's own box takes letters first; chords with Alt work there too. */
export function useDeskKeys(actions: Actions): void {
  const typing = useTyping(actions.desk.history);
  usePageKeys(
    (event) => {
      const id = clipAt(event.target);
      return (
        act(event, actions, typing(event.target)) ||
        (id !== undefined && onClip(event, id, actions)) ||
        (id !== undefined && !inEditor(event.target) && onRow(event, id, actions))
      );
    },
    (text) => actions.desk.paste(text),
  );
}

/**
 * Keys that work anywhere. Answers whether this is one.
 * @param typing whether the box that has the key was typed into last
 */
function act(event: KeyboardEvent, actions: Actions, typing: boolean): boolean {
  const { desk, deeds, exports, toggleHelp, selection } = actions;
  if (altLetter(event, 'R')) exports.copyRich();
  else if (altLetter(event, 'M')) exports.copyMarkdown();
  else if (altLetter(event, 'A')) actions.toggleArticle();
  else if (altLetter(event, 'Q') && actions.quote) actions.quote();
  else if (exports.folder && isSave(event)) exports.folder.write();
  else if (isUndo(event) && !typing) deeds.focus(desk.undo());
  else if (isRedo(event) && (desk.history.canRedo || !inText(event.target))) deeds.focus(desk.redo());
  else if (inText(event.target)) return false;
  else if (event.key === '?') toggleHelp();
  else if (event.key === 'Escape' && selection.ids.size > 0) selection.clear();
  // As on opening the desk: nothing has the focus yet.
  else if (event.target === document.body && /^Arrow(Up|Down)$/.test(plainKey(event) ?? ''))
    deeds.focus(actions.inHand ?? desk.clips[0]?.id);
  else return false;
  return true;
}

/** Chords for the clip that has the focus, in its editor too. */
function onClip(event: KeyboardEvent, id: string, actions: Actions): boolean {
  const { desk, deeds, settings, selection } = actions;
  const ids = selection.with(id);
  const digit = chordDigit(event);
  const categoryId = digit === undefined ? undefined : chordChoice(digit, settings.categories);
  if (categoryId !== undefined) {
    desk.categorise(ids, categoryId);
    deeds.focus(id);
  } else if (event.altKey && event.key === 'ArrowUp') deeds.move(id, ids, -1);
  else if (event.altKey && event.key === 'ArrowDown') deeds.move(id, ids, 1);
  else return false;
  return true;
}

/** Plain keys, for a row whose editor is closed. */
function onRow(event: KeyboardEvent, id: string, actions: Actions): boolean {
  const { desk, deeds, selection } = actions;
  const key = plainKey(event);
  const ids = selection.with(id);
  const order = desk.clips.map((clip) => clip.id);
  const beside = (step: 1 | -1) => order[order.indexOf(id) + step];
  const go = (step: 1 | -1) => {
    const next = beside(step);
    if (next === undefined) return;
    if (event.shiftKey) selection.extendTo(next, id);
    deeds.focus(next);
  };
  if (key === 'ArrowUp') go(-1);
  else if (key === 'ArrowDown') go(1);
  else if (key === 'x') selection.toggle(id);
  else if (key === 'm' && ids.size > 1) {
    deeds.merge(ids);
    selection.clear();
  } else if (key === '[' || key === ']') {
    desk.shift(ids, key === ']' ? 1 : -1);
    deeds.focus(id);
  } else if (key === 't') deeds.away(ids, () => actions.toTomorrow(ids), id);
  else if (key === 'Delete') deeds.away(ids, () => desk.drop(ids), id);
  else if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') selection.all();
  else return false;
  return true;
}

/** Whether the key belongs to a row's open editor: to one of its boxes, or to a button among them. */
function inEditor(target: EventTarget | null): boolean {
  return inText(target) || (target instanceof Element && target.closest('.clip-editor') !== null);
}

/** Whether Ctrl+S was pressed, or Cmd+S. */
function isSave(event: KeyboardEvent): boolean {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return command && event.key.toLowerCase() === 's';
}

/** Whether Ctrl+Shift+Z or Ctrl+Y was pressed, or either with Cmd. */
function isRedo(event: KeyboardEvent): boolean {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey;
  return command && event.key.toLowerCase() === (event.shiftKey ? 'z' : 'y');
}

/** The key, a letter also with Caps Lock, unless it is part of a chord. On some layouts brackets need AltGr, which counts as none. */
function plainKey(event: KeyboardEvent): string | undefined {
  const chord = (event.altKey || event.ctrlKey) && !event.getModifierState('AltGraph');
  if (chord || event.metaKey) return undefined;
  return event.key.length === 1 && !event.shiftKey ? event.key.toLowerCase() : event.key;
}
