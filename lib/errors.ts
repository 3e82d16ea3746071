/** Why a page could not be read. The sentence for each is the message `error_<reason>`. */
export type ReadFailure =
  | 'browserPage'
  | 'extensionStore'
  | 'viewSource'
  | 'pdf'
  | 'localFile'
  | 'timeout'
  | 'gone'
  | 'blocked'
  | 'noPage';

/** Why a clip made without the popup is not there: the worker was stopped before it could write anything down. */
export type WorkerFailure = 'interrupted';

/** Why something could not be stored. */
export type StoreFailure = 'diskFull' | 'newerDatabase' | 'databaseClosed' | 'clipGone';

/** Why an export failed; `format`: the day's format has a mistake. */
export type ExportFailure = 'clipboard' | 'format' | 'folderRefused' | 'folderGone';

/** Why a file is not restored, or a backup not made. */
export type BackupFailure =
  | 'backupForeign'
  | 'backupNewer'
  | 'backupTruncated'
  | 'backupAltered'
  | 'backupUnreadable'
  | 'backupBusy'
  | 'backupOvertaken'
  | 'backupNotSaved'
  | 'backupFolderGone';

export type FailureReason = ReadFailure | WorkerFailure | StoreFailure | ExportFailure | BackupFailure;

/** A failure that is expected to happen, with a sentence for the editor. Anything else thrown is a bug. */
export class ExpectedError extends Error {
  override readonly name: string = 'ExpectedError';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** The page in a tab could not be read. */
export class ReadError extends ExpectedError {
  override readonly name = 'ReadError';
  declare readonly reason: ReadFailure;

  constructor(reason: ReadFailure, options?: ErrorOptions) {
    super(reason, options);
  }
}

/** The database did not take a write, or did not open. */
export class StoreError extends ExpectedError {
  override readonly name = 'StoreError';

  constructor(reason: StoreFailure, options?: ErrorOptions) {
    super(reason, options);
  }
}

/** A clip was emptied out of the trash while words were typed into it. Trying again is of no use. */
export class ClipGone extends StoreError {
  /** The words, of which nothing is stored, by what they were typed into: later ones take the place of earlier ones. */
  readonly words: Partial<Record<string, string>>;

  constructor(words: Partial<Record<string, string>>) {
    super('clipGone');
    this.words = words;
  }
}
