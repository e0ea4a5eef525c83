/** What an operation that can fail gives back when failing is ordinary and must be told to a person. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** `error` is one clear sentence for the person who reads it. */
export function fail<T = never>(error: string): Result<T> {
  return { ok: false, error };
}
