import type { DigestInput, Draft, Format } from '../digest';

/** A draft to set; what goes to the worker. */
export interface Order {
  number: number;
  input: DigestInput;
  format: Format;
}

/** What comes back: word that it is begun, then a draft, what is wrong with the format, or what is wrong with us. */
export type Answer = { number: number } & (
  | { begun: true }
  | { draft: Draft }
  | { mistake: { message: string; line: number; column: number } }
  | { bug: string }
);
