export { canonical } from './canonical';
export { BackupError } from './errors';
export {
  type BackupTable,
  backupFileName,
  type Counts,
  carried,
  FORMAT,
  FORMAT_VERSION,
  type Header,
  KEY_OF,
  keyOf,
  noCounts,
  noRows,
  type Row,
  type RowLine,
  SMALL_TABLES,
  type SmallRows,
  type SmallTable,
  TABLES,
} from './format';
export { mergeBackups, withoutCarriedOut } from './merge';
export { planRestore, type RestoreMode, type RestorePlan, restored, type TablePlan } from './plan';
export { type Reading, readBackup } from './read';
export { datedName, slotNames, superseded, weekOf } from './rotation';
export { backupStream } from './write';
