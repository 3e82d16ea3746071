import type { OwnFormat } from '../own-format';

export type FormatRow = OwnFormat;

/** What a field held when it was written over by a window that had not seen it. Written once and never changed. */
export interface HistoryRow {
  id: string;
  /** The clip's id, or `edition/<day>`. */
  clipId: string;
  /** Of the clip, or the slot's name. */
  field: string;
  value: unknown;
  /** When it was given that value. Epoch milliseconds. */
  at: number;
}

/** What is gone for good, that a backup from before must not bring back: a clip that was emptied out of the trash, or a pending take. */
export interface PurgedRow {
  /** The clip's; of a pending take `take/<pageKey>`, of which there is one for all that were ever typed for the page. */
  id: string;
  /** When the clip was emptied out, or when the take that went last had been typed (its `updatedAt`): what is typed later stays. Epoch milliseconds. */
  at: number;
}

/**
 * One group of settings: `publication`, `week`, `lint`, `files`, `reports`, `folder`, `backup`, `backup-auto`, `import`, `restore`, `identity` or `category/<id>`. Holds
 * only the fields that were changed, each with its change time; the rest is as `defaultSettings` says.
 */
export interface SettingRow {
  key: string;
  value: object;
  changed: Record<string, number>;
  createdAt: number;
  updatedAt: number;
  /** Set on a category that was removed. */
  deletedAt?: number;
}
