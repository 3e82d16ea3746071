/** A format that cannot be read or rendered. `message` is one sentence; the place is where the editor should look. */
export class FormatError extends Error {
  override readonly name = 'FormatError';

  constructor(
    message: string,
    /** Counted from 1. */
    readonly line: number,
    /** Counted from 1. */
    readonly column: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
