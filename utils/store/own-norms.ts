import type { Result } from '../core/result.ts';
import type { OwnNorms } from '../norms/norms.ts';
import type { Database } from './schema.ts';

/** The person's own settings at one moment. */
export interface OwnState {
  own: OwnNorms;
  /** Whether drafts are checked at all. */
  checking: boolean;
  /** Counted up by every change, so that of two copies the newer can be told. */
  generation: number;
}

/** Before the person changed anything. */
export const UNTOUCHED: OwnState = { own: { levels: {} }, checking: true, generation: 0 };

/** Says whether a stored value is a layer of norms; belongs to the room of the norms. */
export type ReadOwnNorms = (value: unknown) => Result<OwnNorms>;

/** `broken` is the sentence for a row that is there but cannot be read in full. */
export interface StoredOwn {
  state: OwnState;
  broken?: string;
}

const KEY = 'own';

/** @returns `null` when nothing was ever stored. Rejects only when the database does. */
export async function readOwn(db: Database, readNorms: ReadOwnNorms): Promise<StoredOwn | null> {
  const row: unknown = await db.get('own-norms', KEY);
  return row === undefined ? null : ownState(row, readNorms);
}

/**
 * Changes the settings in one transaction, written through to the disk: whatever else changes
 * them at the same time comes before or after, never in between. `edit` has to answer at once.
 *
 * Rejects with the error the browser aborted with (`QuotaExceededError` for a full disk); then
 * nothing was changed.
 */
export async function changeOwn(
  db: Database,
  readNorms: ReadOwnNorms,
  edit: (now: OwnState) => Omit<OwnState, 'generation'>,
): Promise<OwnState> {
  return inTransaction(db, (row) => {
    const now = row === undefined ? UNTOUCHED : ownState(row, readNorms).state;
    return { ...edit(now), generation: now.generation + 1 };
  });
}

/** Puts settings back as they are, generation and all. Rejects as `changeOwn` does. */
export async function restoreOwn(db: Database, state: OwnState): Promise<OwnState> {
  return inTransaction(db, () => state);
}

async function inTransaction(db: Database, next: (row: unknown) => OwnState): Promise<OwnState> {
  const transaction = db.transaction('own-norms', 'readwrite', { durability: 'strict' });
  const done = transaction.done;
  // Waited for below; until then a failure of the reading must not count as nobody's.
  done.catch(() => {});
  const state = next(await transaction.store.get(KEY));
  // A full disk aborts the transaction without an error on the request: only `done` tells.
  transaction.store.put(state, KEY).catch(() => {});
  await done;
  return state;
}

/**
 * Reads settings from a row of the database or from their copy, part by part: what cannot be
 * read is as it was before the person changed anything.
 */
export function ownState(row: unknown, readNorms: ReadOwnNorms): StoredOwn {
  const fields = typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : {};
  const own = readNorms(fields.own);
  const state: OwnState = {
    own: own.ok ? own.value : UNTOUCHED.own,
    checking: fields.checking !== false,
    generation: isCount(fields.generation) ? fields.generation : 0,
  };
  return own.ok ? { state } : { state, broken: own.error };
}

/** Far more changes than a person makes, and far from where adding one stops working. */
const MOST = 2 ** 48;

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < MOST;
}
