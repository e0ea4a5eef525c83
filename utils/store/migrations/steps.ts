import { ownNorms } from './001-own-norms.ts';

/**
 * Takes the database one version up. A step may wait for requests of its own transaction and
 * for nothing else: while it waits for anything else the browser closes the transaction, and
 * what was done so far is kept. A step that was shipped is never changed.
 */
export type Step = (database: IDBDatabase, transaction: IDBTransaction) => void | Promise<void>;

/** In order; the first takes the database to version 1. */
export const STEPS: readonly Step[] = [ownNorms];
