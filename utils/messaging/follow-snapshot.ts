import { browser, type Storage } from '../platform/browser.ts';
import { SNAPSHOT_KEY, type Snapshot } from './protocol.ts';
import { storedSnapshot } from './stored-snapshot.ts';

/**
 * Tells what the rules are set to, now and after every change, until `signal` ends it. For
 * content scripts and the welcome page: it reads `storage.local` itself, so it works with the
 * background dead. `askRooms` are the names used as long as nothing readable is stored.
 *
 * Calls back once soon after the call, with the defaults of `storedSnapshot` where there is
 * nothing to read, and once for every change. Never throws, not even in an orphaned script.
 */
export function followSnapshot(
  signal: AbortSignal,
  onSnapshot: (snapshot: Snapshot) => void,
  askRooms: readonly string[],
): void {
  if (signal.aborted) return;
  let changed = false;
  const give = (stored: unknown) => {
    if (!signal.aborted) onSnapshot(storedSnapshot(stored, askRooms));
  };
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area !== 'local' || !Object.hasOwn(changes, SNAPSHOT_KEY)) return;
    changed = true;
    give(changes[SNAPSHOT_KEY]?.newValue);
  };
  const stop = () => quietly(() => browser.storage.onChanged.removeListener(listener));
  quietly(() => browser.storage.onChanged.addListener(listener));
  signal.addEventListener('abort', stop, { once: true });
  void readStored().then((stored) => {
    // A change that came while this was being read is the newer of the two.
    if (!changed) give(stored);
  });
}

async function readStored(): Promise<unknown> {
  try {
    return (await browser.storage.local.get(SNAPSHOT_KEY))[SNAPSHOT_KEY];
  } catch {
    return undefined;
  }
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // An orphan has no storage any more; there is nothing to follow or to stop.
  }
}
