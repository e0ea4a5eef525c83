import { openDB, unwrap } from 'idb';
import { fail, ok, type Result } from '../core/result.ts';
import type { Step } from './migrations/steps.ts';
import type { Database, Tables } from './schema.ts';

const TRIES = 3;

/**
 * Opens the database and takes it to the version of the last step. A step that fails undoes the
 * whole upgrade: the data stays as it was, in the version it was.
 *
 * `onLost` is called when the handle is of no more use, because the browser took it away or
 * another connection needs it closed; then open anew.
 *
 * @returns a failure with a sentence when the data is newer than this code, when a step failed,
 *   or when the browser cannot open the file (asked three times, as that can pass).
 */
export async function openDatabase(
  name: string,
  steps: readonly Step[],
  onLost: () => void,
): Promise<Result<Database>> {
  for (let left = TRIES; ; left--) {
    const opened = await attempt(name, steps, onLost);
    if (opened.ok || opened.final || left === 1) return opened.ok ? opened : fail(opened.error);
  }
}

type Attempt = { ok: true; value: Database } | { ok: false; error: string; final: boolean };

async function attempt(name: string, steps: readonly Step[], onLost: () => void): Promise<Attempt> {
  let stepError: unknown;
  let upgrade: Promise<void> | undefined;
  try {
    const database = await openDB<Tables>(name, steps.length, {
      upgrade(db, from, _to, transaction) {
        // The failure is told by openDB; without this it would be reported twice.
        transaction.done.catch(() => {});
        upgrade = climb(unwrap(db), unwrap(transaction), steps.slice(from)).catch((error) => {
          stepError = error;
          // An upgrade that throws late does not undo itself: measured in three engines.
          abort(unwrap(transaction));
        });
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
    });
    await upgrade;
    if (stepError === undefined) return ok(database) as Attempt;
    database.close();
  } catch (error) {
    if (isNamed(error, 'VersionError')) {
      return {
        ok: false,
        final: true,
        error:
          'Your data was written by a newer version of Beforehand. Update it to change settings for good.',
      };
    }
    if (stepError === undefined) {
      return {
        ok: false,
        final: false,
        error: 'The browser cannot open the data of Beforehand. Restarting the browser may help.',
      };
    }
  }
  return {
    ok: false,
    final: true,
    error: 'Your data could not be brought up to date; it was left as it was.',
  };
}

async function climb(db: IDBDatabase, transaction: IDBTransaction, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await step(db, transaction);
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It is over already, which `await upgrade` below the open call then finds out.
  }
}

/** Whether an error of IndexedDB has this name; it may come from another realm. */
export function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && (error as { name?: unknown }).name === name;
}
