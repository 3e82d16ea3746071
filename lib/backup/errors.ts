import { type BackupFailure, ExpectedError } from '../errors';

/** A file cannot be restored. Nothing was changed. */
export class BackupError extends ExpectedError {
  override readonly name = 'BackupError';
  /** The line that could not be read, counted from 1, where one can be named. */
  readonly line: number | undefined;

  constructor(reason: BackupFailure, line?: number, options?: ErrorOptions) {
    super(reason, options);
    this.line = line;
  }
}
