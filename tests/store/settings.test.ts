import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readOwnNorms } from '../../utils/norms/parse.ts';
import { connect } from '../../utils/store/connection.ts';
import type { OwnState } from '../../utils/store/own-norms.ts';
import { keepSettings } from '../../utils/store/settings.ts';
import { dump, freshName, layDown, lose } from './databases.ts';

/** Stands for `storage.local`: survives whatever happens to the database. */
function copyInMemory(held?: unknown) {
  const written: OwnState[] = [];
  return {
    written,
    full: false,
    /** How long the next writes take, in milliseconds. */
    delays: [] as number[],
    read: async () => held,
    async write(state: OwnState) {
      await new Promise((resolve) => setTimeout(resolve, this.delays.shift() ?? 0));
      if (this.full) throw new Error('QUOTA_BYTES quota exceeded');
      held = structuredClone(state);
      written.push(structuredClone(state));
    },
  };
}

const muted = (now: OwnState) => ({ ...now, own: { levels: { ...now.own.levels, owner: 'off' as const } } });
const switchedOff = (now: OwnState) => ({ ...now, checking: false });

function start(name: string, copy: ReturnType<typeof copyInMemory>) {
  const connection = connect(name);
  return { connection, settings: keepSettings(connection, copy, readOwnNorms) };
}

describe('settings', () => {
  it('are copied at the first start, before anything was changed', async () => {
    const copy = copyInMemory();
    const { settings } = start(freshName(), copy);
    expect(await settings.read()).toEqual({
      state: { own: { levels: {} }, checking: true, generation: 0 },
    });
    expect(copy.written).toHaveLength(1);
  });

  it('are there after a restart', async () => {
    const name = freshName();
    const copy = copyInMemory();
    const first = start(name, copy);
    await first.settings.change(muted);
    await first.connection.close();
    const { state } = await start(name, copy).settings.read();
    expect(state).toEqual({ own: { levels: { owner: 'off' } }, checking: true, generation: 1 });
  });

  it('come back from the copy when the database was lost, into the database too', async () => {
    const name = freshName();
    const copy = copyInMemory();
    const first = start(name, copy);
    await first.settings.change(muted);
    await first.settings.change(switchedOff);
    await first.connection.close();
    await lose(name);

    const second = start(name, copy);
    const { state, trouble } = await second.settings.read();
    expect(state).toEqual({ own: { levels: { owner: 'off' } }, checking: false, generation: 2 });
    expect(trouble).toBeUndefined();
    await second.connection.close();
    expect((await dump(name)).tables['own-norms']).toEqual([state]);
  });

  it('come back even when the first thing after the loss is a change', async () => {
    const name = freshName();
    const copy = copyInMemory();
    const first = start(name, copy);
    await first.settings.change(muted);
    await first.connection.close();
    await lose(name);
    const changed = await start(name, copy).settings.change(switchedOff);
    expect(changed).toMatchObject({
      ok: true,
      value: { state: { own: { levels: { owner: 'off' } }, checking: false, generation: 2 } },
    });
  });

  it('are not brought back from a copy that cannot be read', async () => {
    const copy = copyInMemory({ generation: 99, checking: false, own: { levels: { owner: 'LOUD' } } });
    const { state } = await start(freshName(), copy).settings.read();
    expect(state).toEqual({ own: { levels: {} }, checking: true, generation: 0 });
  });

  it('do not go back to an older copy', async () => {
    const name = freshName();
    const copy = copyInMemory();
    const first = start(name, copy);
    await first.settings.change(muted);
    const older = structuredClone(copy.written.at(-1)!);
    await first.settings.change(switchedOff);
    await first.connection.close();
    const { state } = await start(name, copyInMemory(older)).settings.read();
    expect(state).toMatchObject({ checking: false, generation: 2 });
  });

  it('go on from the copy while the database is from a newer version, and off still means off', async () => {
    const name = freshName();
    const copy = copyInMemory({ own: { levels: { owner: 'off' } }, checking: true, generation: 3 });
    await layDown(name, 9, {});
    const { settings } = start(name, copy);
    const read = await settings.read();
    expect(read.state.own.levels).toEqual({ owner: 'off' });
    expect(read.trouble).toContain('newer version');
    const changed = await settings.change(switchedOff);
    expect(changed).toMatchObject({ ok: true, value: { trouble: expect.stringContaining('newer version') } });
    expect(copy.written.at(-1)).toEqual({
      own: { levels: { owner: 'off' } },
      checking: false,
      generation: 4,
    });
    // The newer version finds what was changed meanwhile.
    await lose(name);
    expect((await start(name, copy).settings.read()).state).toMatchObject({ checking: false, generation: 4 });
  });

  it('lose nothing to each other, and the copy ends on the last of them', async () => {
    const copy = copyInMemory();
    copy.delays = [30, 20, 10, 5];
    const { settings } = start(freshName(), copy);
    const rules = ['empty', 'topic', 'owner', 'urgency', 'link', 'mention'];
    await Promise.all([
      ...rules.map((rule) =>
        settings.change((now) => ({
          ...now,
          own: { levels: { ...now.own.levels, [rule]: 'hint' as const } },
        })),
      ),
      settings.read(),
    ]);
    const last = copy.written.at(-1)!;
    expect(last.generation).toBe(6);
    expect(Object.keys(last.own.levels).sort()).toEqual([...rules].sort());
    const generations = copy.written.map((state) => state.generation);
    expect(generations).toEqual([...generations].sort((a, b) => a - b));
  });

  it('say so when open pages could not be told, and tell them as soon as that is possible', async () => {
    const copy = copyInMemory();
    const { settings } = start(freshName(), copy);
    copy.full = true;
    expect(await settings.change(switchedOff)).toEqual({
      ok: false,
      error: expect.stringContaining('Reload them'),
    });
    copy.full = false;
    await settings.read();
    expect(copy.written.at(-1)).toMatchObject({ checking: false, generation: 1 });
  });
});
