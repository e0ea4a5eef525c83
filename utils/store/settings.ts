import { fail, ok, type Result } from '../core/result.ts';
import type { Connection } from './connection.ts';
import { changeOwn, type OwnState, type ReadOwnNorms, readOwn, restoreOwn, UNTOUCHED } from './own-norms.ts';
import { type Mirror, newer, readMirror } from './snapshot.ts';

/** The settings in force. `trouble` is a sentence when they do not come from a sound database. */
export interface Kept {
  state: OwnState;
  trouble?: string;
}

export interface Settings {
  /** Never rejects: with the database gone the copy counts, with both gone nothing was changed. */
  read(): Promise<Kept>;
  /** Keeps a change, then copies it. On a failure nothing was changed, unless the sentence says so. */
  change(edit: (now: OwnState) => Omit<OwnState, 'generation'>): Promise<Result<Kept>>;
}

/**
 * The person's settings, kept in the database and copied into the mirror after every change.
 * Every call first brings the two together, and calls wait for one another, so that the copy
 * is never written in the wrong order.
 */
export function keepSettings(connection: Connection, mirror: Mirror, readNorms: ReadOwnNorms): Settings {
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  }

  async function agree(): Promise<Kept & { reached: boolean }> {
    const mirrored = await readMirror(mirror, readNorms);
    const stored = await connection.use((db) => readOwn(db, readNorms));
    if (!stored.ok) {
      return { state: mirrored ?? UNTOUCHED, trouble: stored.error, reached: stored.reached };
    }
    if (mirrored && newer(stored.value, mirrored) === 'mirrored') {
      const restored = await connection.use((db) => restoreOwn(db, mirrored));
      return restored.ok
        ? { state: mirrored, reached: true }
        : { state: mirrored, trouble: restored.error, reached: true };
    }
    const broken = stored.value?.broken;
    const state = stored.value?.state ?? UNTOUCHED;
    return broken ? { state, trouble: broken, reached: true } : { state, reached: true };
  }

  async function copy(state: OwnState): Promise<boolean> {
    try {
      await mirror.write(state);
      return true;
    } catch {
      return false;
    }
  }

  return {
    read: () =>
      inTurn(async () => {
        const { reached: _, ...kept } = await agree();
        // What is copied also depends on the preset, which an update may have changed.
        await copy(kept.state);
        return kept;
      }),
    change: (edit) =>
      inTurn(async () => {
        const { reached, ...before } = await agree();
        if (!reached) {
          // Off has to mean off even now: the copy alone keeps it until the database is back.
          const state = { ...edit(before.state), generation: before.state.generation + 1 };
          return (await copy(state)) ? ok({ ...before, state }) : fail(before.trouble ?? NOT_COPIED);
        }
        const changed = await connection.use((db) => changeOwn(db, readNorms, edit));
        if (!changed.ok) return fail(changed.error);
        return (await copy(changed.value)) ? ok({ state: changed.value }) : fail(NOT_COPIED);
      }),
  };
}

const NOT_COPIED = 'The change is kept, but open pages did not hear of it. Reload them.';
