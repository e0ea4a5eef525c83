/**
 * Stands in for `@preact/signals-core` in content scripts, which are loaded on every page. A content script has
 * a handful of signals and effects: whoever depends on what is found by comparing values when something was
 * written, with no graph to keep. The build puts it in its place; nothing imports it by name.
 */

interface Source {
  /** What it says now, without anybody being noted as its reader. */
  peek(): unknown;
}

interface Reader {
  /** What was read the last time, and what it said. */
  seen: Map<Source, unknown>;
}

interface Effect extends Reader {
  act: () => unknown;
}

/** Counts the writes: what was compared since the last one need not be compared again. */
let writes = 0;
/** Whoever reads at the moment. */
let reader: Reader | null = null;
/** How many batches are open. */
let open = 0;
const effects = new Set<Effect>();

/** Effects that wake each other for longer than this would never end. */
const MOST_ROUNDS = 100;

function read<T>(source: Source, value: T): T {
  reader?.seen.set(source, value);
  return value;
}

function noting<T>(by: Reader | null, act: () => T): T {
  const outer = reader;
  reader = by;
  try {
    return act();
  } finally {
    reader = outer;
  }
}

function isStale({ seen }: Reader): boolean {
  for (const [source, value] of seen) if (source.peek() !== value) return true;
  return false;
}

function run(one: Effect): void {
  one.seen.clear();
  noting(one, one.act);
}

function settle(): void {
  if (open > 0) return;
  open += 1;
  try {
    for (let rounds = 0, again = true; again; rounds += 1) {
      if (rounds > MOST_ROUNDS) throw new Error('Effects that wake each other.');
      again = false;
      for (const one of effects) {
        if (!isStale(one)) continue;
        again = true;
        run(one);
      }
    }
  } finally {
    open -= 1;
  }
}

export function signal<T>(first: T) {
  let now = first;
  const self = {
    peek: () => now,
    get value() {
      return read(self, now);
    },
    set value(value: T) {
      if (value === now) return;
      now = value;
      writes += 1;
      settle();
    },
  };
  return self;
}

export function computed<T>(make: () => T) {
  const own: Reader = { seen: new Map() };
  let compared = -1;
  let known: T;
  const self = {
    peek(): T {
      if (compared !== writes && (compared < 0 || isStale(own))) {
        own.seen.clear();
        known = noting(own, make);
      }
      compared = writes;
      return known;
    },
    get value() {
      return read(self, self.peek());
    },
  };
  return self;
}

/** Runs `act` now and whenever something it read has changed; gives what stops it. */
export function effect(act: () => unknown): () => void {
  const mine: Effect = { act, seen: new Map() };
  effects.add(mine);
  run(mine);
  return () => effects.delete(mine);
}

/** Effects wait until `act` is done. */
export function batch<T>(act: () => T): T {
  open += 1;
  try {
    return act();
  } finally {
    open -= 1;
    settle();
  }
}

export function untracked<T>(act: () => T): T {
  return noting(null, act);
}
