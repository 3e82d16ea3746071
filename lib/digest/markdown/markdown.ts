import { type Inline, wordsOf } from './inline';
import { readParagraphs } from './read-inline';
import { settleMarks } from './settle-marks';
import { tidyInline } from './tidy-inline';
import { writeInline } from './write-inline';

/** Markdown that is ready to be printed. Everything else that a template prints is text and is escaped. */
export class Markdown {
  constructor(
    /** Text in it is marked, see `mark.ts`. */
    readonly source: string,
    private known?: readonly Inline[],
  ) {}

  /** Inline Markdown from what it says. */
  static of(nodes: readonly Inline[]): Markdown {
    return new Markdown(writeInline(nodes), nodes);
  }

  /** What it says, as one paragraph. */
  get nodes(): readonly Inline[] {
    this.known ??= tidyInline(
      readParagraphs(settleMarks(this.source)).flatMap((nodes) => [...nodes, { type: 'text', value: ' ' }]),
    );
    return this.known;
  }

  /** Filters that know only text get the bare words. */
  toString(): string {
    return wordsOf(this.nodes);
  }
}
