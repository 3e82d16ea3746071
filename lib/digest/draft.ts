/** An edition as readers will get it, three times. Each text ends with one newline. */
export interface Draft {
  markdown: string;
  html: string;
  text: string;
  /** Indexes into the input's clips that are not in the draft, ascending. */
  omitted: readonly number[];
  /** What the draft has of each clip, in the order of its sections: see `placesOf`. */
  says: readonly ClipWords[];
}

/** The bare words of a clip as a format gets them, to find it in the draft again. */
export interface ClipWords {
  /** Index into the input's clips. */
  clip: number;
  headline: string;
  take: string;
}
