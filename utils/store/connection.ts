import type { Result } from '../core/result.ts';
import { STEPS, type Step } from './migrations/steps.ts';
import { isNamed, openDatabase } from './open.ts';
import { DATABASE, type Database } from './schema.ts';

/**
 * What came of work on the database. `reached` tells a database that could not be opened (it
 * may be for long: go on without it) from one that refused this one piece of work.
 */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: string; reached: boolean };

export interface Connection {
  /** Opens the database where it is not open yet and does the work. Never rejects. */
  use<T>(work: (db: Database) => Promise<T>): Promise<Outcome<T>>;
  close(): Promise<void>;
}

/** One connection, opened at its first use and opened again after the browser took it away. */
export function connect(name: string = DATABASE, steps: readonly Step[] = STEPS): Connection {
  let opening: Promise<Result<Database>> | undefined;

  function open(): Promise<Result<Database>> {
    const mine = openDatabase(name, steps, () => forget(mine)).then((opened) => {
      // A failure is not kept: the next use asks again.
      if (!opened.ok) forget(mine);
      return opened;
    });
    return mine;
  }

  function forget(which: Promise<Result<Database>>): void {
    if (opening === which) opening = undefined;
  }

  async function use<T>(work: (db: Database) => Promise<T>, again = true): Promise<Outcome<T>> {
    opening ??= open();
    const mine = opening;
    const opened = await mine;
    if (!opened.ok) return { ok: false, error: opened.error, reached: false };
    try {
      return { ok: true, value: await work(opened.value) };
    } catch (error) {
      // The handle was closed under us: before the work began, so it can be done again.
      if (again && isNamed(error, 'InvalidStateError')) {
        forget(mine);
        return use(work, false);
      }
      return { ok: false, error: sentenceFor(error), reached: true };
    }
  }

  return {
    use: (work) => use(work),
    async close() {
      const opened = await opening;
      opening = undefined;
      if (opened?.ok) opened.value.close();
    },
  };
}

function sentenceFor(error: unknown): string {
  return isNamed(error, 'QuotaExceededError')
    ? 'There is no room left on this disk, so the change was not kept.'
    : 'The browser could not write the change, so it was not kept.';
}
