import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { describe, expect, it } from 'vitest';
import { readOwnNorms } from '../../utils/norms/parse.ts';
import { connect } from '../../utils/store/connection.ts';
import { changeOwn, readOwn } from '../../utils/store/own-norms.ts';
import { dump, freshName, layDown } from './databases.ts';

describe('the connection', () => {
  it('makes way for a newer version of the database, and then says that it is the older one', async () => {
    const name = freshName();
    const connection = connect(name);
    await connection.use((db) => changeOwn(db, readOwnNorms, (now) => ({ ...now, checking: false })));
    // Would wait for ever if the connection stayed open.
    await layDown(name, 2, { 'of-the-future': [] });
    const read = await connection.use((db) => readOwn(db, readOwnNorms));
    expect(read).toMatchObject({ ok: false, reached: false });
    expect((await dump(name)).version).toBe(2);
  });

  it('is opened again after the browser took it away', async () => {
    const connection = connect(freshName());
    await connection.use(async (db) => forceCloseDatabase(unwrap(db) as never));
    const changed = await connection.use((db) =>
      changeOwn(db, readOwnNorms, (now) => ({ ...now, checking: false })),
    );
    expect(changed).toMatchObject({ ok: true, value: { checking: false, generation: 1 } });
    await connection.close();
  });

  it('is opened again when it turns out closed only at use', async () => {
    const connection = connect(freshName());
    await connection.use(async (db) => db.close());
    const read = await connection.use((db) => readOwn(db, readOwnNorms));
    expect(read).toEqual({ ok: true, value: null });
    await connection.close();
  });
});
