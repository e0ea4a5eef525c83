import type { Notes } from './notes.ts';

/** Remembers what each sentence said, so that typing reads only the sentence that changed. */
export interface ReadMemo {
  /** What the notes depend on beside the words: the day and the zone. A change empties the memo. */
  context: string;
  fresh: Map<string, Notes>;
  stale: Map<string, Notes>;
}

/** A new, empty memo. One for each composer. */
export function createMemo(): ReadMemo {
  return { context: '', fresh: new Map(), stale: new Map() };
}

/** Sentences remembered before the older half is forgotten. */
const MOST = 2000;

/** The notes for `key` from the memo, else from `make`. */
export function remembered(memo: ReadMemo, key: string, make: () => Notes): Notes {
  const known = memo.fresh.get(key);
  if (known) return known;
  const notes = memo.stale.get(key) ?? make();
  memo.fresh.set(key, notes);
  if (memo.fresh.size > MOST) {
    memo.stale = memo.fresh;
    memo.fresh = new Map();
  }
  return notes;
}

/** Empties the memo when what the notes depend on has changed. */
export function useContext(memo: ReadMemo, context: string): void {
  if (memo.context === context) return;
  memo.context = context;
  memo.fresh = new Map();
  memo.stale = new Map();
}
