import type { State } from './state';

/** One thing that the editor does and is told of. */
export interface Step {
  name: string;
  /** Opens what it needs. Nothing that is stored changes. */
  prepare(): Promise<void>;
  /** Until the editor is told; then the last of `outcomes` is asked of the disk. */
  act(): Promise<void>;
  /** What stands before it. */
  before: State;
  /** What may stand when the browser ends meanwhile, besides what stood before; the last one when it is done. */
  outcomes: readonly State[];
  /** Milliseconds in which most of it happens. */
  lasts: number;
}

/** What a step is made of. */
export interface Parts extends Omit<Step, 'name' | 'prepare'> {
  /** Absent where all is open. */
  prepare?: () => Promise<void>;
  /** When it is done. */
  after?: () => void;
}

/** What a deed is chosen by. */
export interface Choice {
  kind: Kind;
  /** Which of the clips, pages or ways there are. */
  which: number;
}

export const KINDS = [
  'clip',
  'clip again',
  'take',
  'move',
  'categorise',
  'drop',
  'send on',
  'merge',
  'undo',
  'format',
  'restore a backup',
  'restore from the trash',
] as const;
export type Kind = (typeof KINDS)[number];
