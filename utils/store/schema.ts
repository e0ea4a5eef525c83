import type { DBSchema, IDBPDatabase } from 'idb';

/** Name of the one database of the extension. Only the background opens it. */
export const DATABASE = 'beforehand';

/**
 * The tables as the newest migration leaves them. Fields are `unknown`, as a file on a disk can
 * hold anything: whoever reads a row checks it.
 */
export interface Tables extends DBSchema {
  'own-norms': {
    key: 'own';
    value: { own: unknown; checking: unknown; generation: unknown };
  };
}

export type Database = IDBPDatabase<Tables>;
