/** The person's own layer of norms and the checking switch: one row, under the key `own`. */
export function ownNorms(database: IDBDatabase): void {
  database.createObjectStore('own-norms');
}
