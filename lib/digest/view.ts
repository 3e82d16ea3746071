import type { ClipWords } from './draft';
import { type Format, isOn } from './format';
import type { DigestInput } from './input';
import type { Markdown } from './markdown/markdown';
import { setTake } from './markdown/take';
import { rememberOf } from './remember';
import { writeDay } from './text/day';
import { fold } from './text/fold';
import { houseCase } from './text/house-case';
import { usableLocale } from './text/locale';
import { type ClipView, viewClip, type WordSetting } from './view-clip';

/** What a template can name. Missing values are `null`, so that `{% if %}` is enough and a misspelt name is an error. */
export interface View {
  publication: { name: string; persona: string; editor: string };
  edition: { day: string; date_long: string; date_full: string; locale: string };
  /** Only those with clips, in order; clips without a category come last, in a section without a name. */
  sections: { name: string | null; layout: string; clips: readonly ClipView[] }[];
  /** The clips of all sections. */
  clips: readonly ClipView[];
  slots: Record<string, Markdown | null>;
  /** Each option of the format, on or off. */
  format: Record<string, boolean>;
}

/** What the template gets, and which clips it does not get. */
export interface ViewedEdition {
  view: View;
  /** Indexes into `input.clips` that the draft leaves out, ascending. */
  omitted: number[];
  /** What the template gets to say of the others, in the order of their sections. */
  says: ClipWords[];
}

/** Prepares `input` for `format`: words cased, takes read, clips sorted into sections. */
export function viewEdition(input: DigestInput, format: Format): ViewedEdition {
  const locale = usableLocale(input.locale);
  const setting = { locale, houseCase: isOn(format, 'house_case'), linkMarks: isOn(format, 'link_marks') };
  const clips = input.clips.map((clip) => {
    const category = input.categories.find(({ name }) => name === clip.category);
    return knownView(clip, category, setting);
  });
  const places = new Map(clips.map((clip, index) => [clip, index]));
  const printed = clips.filter((clip) => isPrinted(clip, format));
  const sections = sectionsOf(printed, input, setting);
  return {
    view: {
      publication: {
        name: fold(input.publication.name),
        persona: fold(input.publication.persona),
        editor: fold(input.publication.editor),
      },
      edition: {
        day: fold(input.day),
        date_long: writeDay(input.day, locale, 'long'),
        date_full: writeDay(input.day, locale, 'full'),
        locale,
      },
      sections,
      clips: sections.flatMap((section) => section.clips),
      slots: viewSlots(input, format, setting),
      format: Object.fromEntries(format.options.map(({ name }) => [name, isOn(format, name)])),
    },
    says: sections
      .flatMap((section) => section.clips)
      .map((clip) => ({
        clip: places.get(clip) ?? -1,
        headline: clip.headline ?? '',
        take: clip.take?.toString() ?? '',
      })),
    omitted: clips.flatMap((clip, index) => (isPrinted(clip, format) ? [] : [index])),
  };
}

const knownView = rememberOf(viewClip);

/** A clip that holds nothing would print as an empty bullet. */
function isPrinted(clip: ClipView, format: Format): boolean {
  if (clip.headline === null && clip.take === null) return false;
  return format.requires.every((field) => (field === 'links' ? clip.links.length > 0 : clip[field] !== null));
}

function sectionsOf(clips: readonly ClipView[], input: DigestInput, setting: WordSetting): View['sections'] {
  const names = new Set(input.categories.map(({ name }) => fold(name)));
  return [...names, null]
    .map((name) => ({ name, clips: clips.filter((clip) => clip.category === name) }))
    .flatMap(({ name, clips: own }) => {
      const [first] = own;
      if (first === undefined) return [];
      const heading = name !== null && setting.houseCase ? houseCase(name, setting.locale) : name;
      return [{ name: heading || null, layout: first.layout, clips: own }];
    });
}

function viewSlots(input: DigestInput, format: Format, setting: WordSetting): View['slots'] {
  const words = setting.houseCase ? { houseCase: setting.locale } : {};
  return Object.fromEntries(
    format.slots.map((slot) => {
      const written = input.slots[slot.name];
      const text = written?.trim() ? written : slot.default;
      const { line, paragraphs } = setTake(text, words);
      return [slot.name, slot.paragraphs ? paragraphs : line];
    }),
  );
}
