import { deleteDB } from 'idb';

let count = 0;

/** A name no other test uses. */
export function freshName(): string {
  return `test-${++count}`;
}

type Rows = readonly (readonly [string, unknown])[];

/** Lays a database down by hand, as an older version of the extension left it. */
export function layDown(name: string, version: number, tables: Record<string, Rows>): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [table, rows] of Object.entries(tables)) {
        const store = request.result.createObjectStore(table);
        for (const [key, row] of rows) store.put(row, key);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

/** Everything that stands in a database, without changing its version. */
export function dump(name: string): Promise<{ version: number; tables: Record<string, unknown[]> }> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const names = Array.from(db.objectStoreNames);
      const tables: Record<string, unknown[]> = {};
      const finish = () => {
        const version = db.version;
        db.close();
        resolve({ version, tables });
      };
      if (names.length === 0) return finish();
      const transaction = db.transaction(names);
      for (const table of names) {
        const all = transaction.objectStore(table).getAll();
        all.onsuccess = () => {
          tables[table] = all.result;
        };
      }
      transaction.oncomplete = finish;
    };
  });
}

/** What Chromium does to a damaged file: the next one who opens it finds nothing. */
export async function lose(name: string): Promise<void> {
  await deleteDB(name);
}
