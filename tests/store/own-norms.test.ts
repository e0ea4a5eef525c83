import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readOwnNorms } from '../../utils/norms/parse.ts';
import { connect } from '../../utils/store/connection.ts';
import { changeOwn, readOwn, restoreOwn, type UNTOUCHED } from '../../utils/store/own-norms.ts';
import { dump, freshName, layDown } from './databases.ts';

const off = (rule: string) => (now: typeof UNTOUCHED) => ({
  ...now,
  own: { levels: { ...now.own.levels, [rule]: 'off' as const } },
});

describe("the person's own settings", () => {
  it('lose no change when many are made at the same time, also by two connections', async () => {
    const name = freshName();
    const connections = [connect(name), connect(name)] as const;
    const rules = Array.from(
      { length: 50 },
      (_, index) => `rule-${String.fromCharCode(97 + (index % 26))}-${'x'.repeat(index)}`,
    );
    await Promise.all(
      rules.map((rule, index) =>
        connections[index % 2 ? 1 : 0].use((db) => changeOwn(db, readOwnNorms, off(rule.slice(0, 40)))),
      ),
    );
    const read = await connections[0].use((db) => readOwn(db, readOwnNorms));
    expect(read).toMatchObject({ ok: true, value: { state: { generation: 50 } } });
    const levels = read.ok ? read.value?.state.own.levels : {};
    expect(Object.keys(levels ?? {}).sort()).toEqual(
      [...new Set(rules.map((rule) => rule.slice(0, 40)))].sort(),
    );
    for (const connection of connections) await connection.close();
  });

  it('are written through to the disk', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const connection = connect(freshName());
    await connection.use((db) => changeOwn(db, readOwnNorms, off('owner')));
    expect(asked).toHaveBeenCalledWith('own-norms', 'readwrite', { durability: 'strict' });
    await connection.close();
    asked.mockRestore();
  });

  it('on a full disk stay as they were, with a sentence', async () => {
    const name = freshName();
    const connection = connect(name);
    await connection.use((db) => changeOwn(db, readOwnNorms, off('owner')));
    const put = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      const request = put.apply(this, args);
      // A full disk ends the transaction; the request itself does not fail for it.
      (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
      return request;
    });
    const changed = await connection.use((db) => changeOwn(db, readOwnNorms, off('link')));
    full.mockRestore();
    expect(changed).toEqual({
      ok: false,
      reached: true,
      error: 'There is no room left on this disk, so the change was not kept.',
    });
    const read = await connection.use((db) => readOwn(db, readOwnNorms));
    expect(read).toMatchObject({ value: { state: { own: { levels: { owner: 'off' } }, generation: 1 } } });
    await connection.close();
  });

  it('that are broken say so, keep the off switch, and can be set anew', async () => {
    const name = freshName();
    await layDown(name, 1, {
      'own-norms': [['own', { own: { levels: { owner: 'LOUD' } }, checking: false, generation: 4 }]],
    });
    const connection = connect(name);
    const read = await connection.use((db) => readOwn(db, readOwnNorms));
    expect(read).toMatchObject({
      value: {
        state: { own: { levels: {} }, checking: false, generation: 4 },
        broken: expect.stringContaining('levels.owner'),
      },
    });
    const changed = await connection.use((db) => changeOwn(db, readOwnNorms, off('link')));
    expect(changed).toMatchObject({
      value: { own: { levels: { link: 'off' } }, checking: false, generation: 5 },
    });
    await connection.close();
  });

  it('are read without an exception, whatever the disk holds', async () => {
    const connection = connect(freshName());
    const storable = fc.anything({ withDate: true, withMap: true, withSet: true, maxDepth: 3 });
    await fc.assert(
      fc.asyncProperty(storable, async (row) => {
        await connection.use((db) => db.put('own-norms', row as never, 'own'));
        const read = await connection.use((db) => readOwn(db, readOwnNorms));
        expect(read.ok).toBe(true);
        if (read.ok && read.value) {
          expect(Number.isInteger(read.value.state.generation)).toBe(true);
          expect(typeof read.value.state.checking).toBe('boolean');
        }
      }),
    );
    await connection.close();
  });

  it('are put back as they were, generation and all', async () => {
    const name = freshName();
    const connection = connect(name);
    const state = { own: { levels: { owner: 'hint' as const } }, checking: false, generation: 12 };
    await connection.use((db) => restoreOwn(db, state));
    await connection.close();
    expect((await dump(name)).tables['own-norms']).toEqual([state]);
  });
});
