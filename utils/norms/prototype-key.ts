const REACHES_PROTOTYPES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Finds a key that could reach an object's prototype when the value is copied. JSON and stored
 * data can hold such keys as ordinary ones, at any depth, and a cloned message may even hold
 * itself. Never throws.
 *
 * @returns the first one found, or `null`.
 */
export function prototypeKey(value: unknown): string | null {
  const seen = new Set<object>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const [key, inner] of entries(next)) {
      if (REACHES_PROTOTYPES.has(key)) return key;
      open.push(inner);
    }
  }
  return null;
}

function entries(value: object): [string, unknown][] {
  try {
    return Object.entries(value);
  } catch {
    return [];
  }
}
