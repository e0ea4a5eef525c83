import { type OwnState, ownState, type ReadOwnNorms, type StoredOwn } from './own-norms.ts';

/**
 * The copy of the settings outside the database. Content scripts live from it, and it is what
 * the settings are brought back from when the database is lost.
 */
export interface Mirror {
  /** What the copy holds, unchecked. May reject. */
  read(): Promise<unknown>;
  /** Rejects when it could not be written. */
  write(state: OwnState): Promise<void>;
}

/** @returns `null` where there is no copy or none that can be read. Never rejects. */
export async function readMirror(mirror: Mirror, readNorms: ReadOwnNorms): Promise<OwnState | null> {
  try {
    const { state, broken } = ownState(await mirror.read(), readNorms);
    return broken ? null : state;
  } catch {
    return null;
  }
}

/**
 * Which of the two holds the person's last change. After a damaged file Chromium hands back an
 * empty database without a word; and while the database cannot be opened only the copy is
 * written: so the copy wins when it is newer, or when the row cannot be read.
 */
export function newer(
  stored: StoredOwn | null,
  mirrored: OwnState | null,
): 'stored' | 'mirrored' | 'neither' {
  if (!stored) return mirrored && mirrored.generation > 0 ? 'mirrored' : 'neither';
  if (!mirrored) return 'stored';
  if (mirrored.generation > stored.state.generation) return 'mirrored';
  return stored.broken && mirrored.generation === stored.state.generation ? 'mirrored' : 'stored';
}
