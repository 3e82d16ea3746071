import { isOn } from '../format';
import type { Found, Rule } from './rule';
import { webLinks } from './web-links';

/** `[words]()`, its words captured. A backslash before the bracket makes it text. */
const MARK = /(?<!\\)\[([^\][]*)\]\(\s*(?:<>\s*)?\)/g;

/** A `[words]()` that the format would link, with nothing to lead to: its clip has no link, or it stands in a slot. */
export const deadMark: Rule = ({ input, format }) => {
  if (!isOn(format, 'link_marks')) return [];
  const inClips = input.clips.flatMap((clip, index) =>
    webLinks(clip).length > 0 ? [] : marksIn(clip.take).map((found) => ({ clip: index, ...found })),
  );
  const inSlots = format.slots.flatMap(({ name }) =>
    marksIn(input.slots[name]).map((found) => ({ slot: name, ...found })),
  );
  return [...inClips, ...inSlots];
};

function marksIn(text: string | null | undefined): Found[] {
  return [...(text ?? '').matchAll(MARK)].map(([, words = '']) => ({ params: { words } }));
}
