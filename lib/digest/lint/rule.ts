import type { Format } from '../format';
import type { DigestClip, DigestInput } from '../input';

/** What a rule looks at. */
export interface Subject {
  input: DigestInput;
  format: Format;
  /** A take with more words is long. */
  longTake: number;
  /** A site with as many clips crowds the others out. */
  crowd: number;
}

/** What a rule found: where, and what the message about it needs. The words are the interface's. */
export interface Found {
  /** Index into the input's clips; absent where it is about the whole edition. */
  clip?: number;
  /** The slot's name. */
  slot?: string;
  params?: Readonly<Record<string, string | number>>;
}

/** Finds what an editor would want to see before the draft goes out. */
export type Rule = (subject: Subject) => Found[];

/** A rule that looks at one clip after the other. */
export function eachClip(check: (clip: DigestClip, subject: Subject) => Omit<Found, 'clip'>[]): Rule {
  return (subject) =>
    subject.input.clips.flatMap((clip, index) =>
      check(clip, subject).map((found) => ({ clip: index, ...found })),
    );
}
