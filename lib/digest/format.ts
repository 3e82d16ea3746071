/** How an edition becomes Markdown. All of it stands in the template, so that a format is one file. */
export interface Format {
  id: string;
  /** As the template's schema says. */
  name: string;
  /** Liquid source with its `{% schema %}` block. */
  template: string;
  /** The free texts that the format asks for, in the order to ask. */
  slots: readonly FormatSlot[];
  /** What the editor can switch. */
  options: readonly FormatOption[];
  /** Clips without one of these fields are left out of the draft. */
  requires: readonly ClipField[];
  /** The editor's choices by option name, where they differ from the defaults. */
  settings?: Readonly<Record<string, boolean>>;
}

/** A free text that belongs to the edition rather than to a clip. */
export interface FormatSlot {
  name: string;
  label: string;
  /** What stands there when the editor wrote nothing. */
  default: string;
  /** Whether a blank line starts a paragraph; otherwise it is one space. */
  paragraphs: boolean;
  /** Whether the lint should mention an empty one. */
  wanted: boolean;
}

/** A switch of the format. `house_case` and `link_marks` change how words are set; any other is the template's own. */
export interface FormatOption {
  name: string;
  label: string;
  default: boolean;
}

/** The clip fields that a format can require. */
export type ClipField = 'headline' | 'take' | 'title' | 'links';

/** Whether the option called `name` is on: as the editor chose, else as the format says, else off. */
export function isOn(format: Format, name: string): boolean {
  const declared = format.options.find((option) => option.name === name)?.default ?? false;
  return format.settings?.[name] ?? declared;
}
