/** Why a file is not imported. The sentence for each is the message `notImported_<reason>`. */
export type ImportProblem =
  | 'tooLarge'
  | 'tooMany'
  | 'unreadable'
  | 'notText'
  | 'backup'
  | 'badQuote'
  | 'noAddress';

/** A file cannot be imported. Nothing was changed. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly problem: ImportProblem,
    /** The line that is the matter, counted from 1; absent where it is the whole file. */
    readonly line?: number,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}
