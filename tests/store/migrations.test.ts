import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readOwnNorms } from '../../utils/norms/parse.ts';
import { connect } from '../../utils/store/connection.ts';
import { STEPS, type Step } from '../../utils/store/migrations/steps.ts';
import { openDatabase } from '../../utils/store/open.ts';
import { readOwn } from '../../utils/store/own-norms.ts';
import { dump, freshName, layDown } from './databases.ts';

const STEPS_FOLDER = join(import.meta.dirname, '../../utils/store/migrations');
const FIXTURES_FOLDER = join(import.meta.dirname, 'fixtures');
const numbered = (folder: string) =>
  readdirSync(folder)
    .filter((file) => /^\d{3}-/.test(file))
    .sort();

describe('the folder of migrations', () => {
  const files = numbered(STEPS_FOLDER);

  it('numbers its files one after the other', () => {
    files.forEach((file, index) => {
      expect(file, `give ${file} the number ${index + 1}`).toMatch(
        new RegExp(`^${String(index + 1).padStart(3, '0')}-`),
      );
    });
    expect(files.length).toBeGreaterThan(0);
  });

  it('registers every file in steps.ts', () => {
    expect(STEPS.length, 'add the new migration to STEPS in steps.ts').toBe(files.length);
  });

  it.each(files)('%s imports nothing, so that nothing can change it later', (file) => {
    expect(readFileSync(join(STEPS_FOLDER, file), 'utf8')).not.toMatch(/\bimport\b|\brequire\b/);
  });

  it('has a fixture for every migration: a database as that version left it', () => {
    const missing = files
      .map((file) => file.replace(/\.ts$/, '.json'))
      .filter((fixture) => !numbered(FIXTURES_FOLDER).includes(fixture));
    expect(missing, 'add these to tests/store/fixtures').toEqual([]);
  });
});

describe('a database of an older version', () => {
  it.each(numbered(FIXTURES_FOLDER))('%s is read with everything the person had set', async (file) => {
    const { version, tables } = JSON.parse(readFileSync(join(FIXTURES_FOLDER, file), 'utf8'));
    const name = freshName();
    await layDown(name, version, tables);
    const connection = connect(name);
    const stored = await connection.use((db) => readOwn(db, readOwnNorms));
    await connection.close();
    expect(stored).toEqual({
      ok: true,
      value: {
        state: { own: { levels: { owner: 'off', link: 'hint' } }, checking: false, generation: 7 },
      },
    });
  });
});

describe('a migration that fails', () => {
  const before = { 'own-norms': [['own', { kept: 'yes' }]] as const };
  const addsTable: Step = (db) => void db.createObjectStore('half-done');
  const throwsAtOnce: Step = () => {
    throw new Error('planned');
  };
  const throwsLate: Step = async (_db, transaction) => {
    await new Promise((resolve, reject) => {
      const request = transaction.objectStore('own-norms').put({ kept: 'no' }, 'own');
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    throw new Error('planned, after a wait');
  };
  const breaksARequest: Step = (db) => void db.createObjectStore('own-norms');

  it.each([
    ['at once', throwsAtOnce],
    ['after it has waited and written', throwsLate],
    ['in the database itself', breaksARequest],
  ])('%s leaves the data and its version as they were', async (_when, failing) => {
    const name = freshName();
    await layDown(name, 1, before);
    const opened = await openDatabase(name, [...STEPS, addsTable, failing], () => {});
    expect(opened).toEqual({
      ok: false,
      error: 'Your data could not be brought up to date; it was left as it was.',
    });
    expect(await dump(name)).toEqual({ version: 1, tables: { 'own-norms': [{ kept: 'yes' }] } });
  });

  it('can be mended by the next version', async () => {
    const name = freshName();
    await layDown(name, 1, before);
    await openDatabase(name, [...STEPS, throwsLate], () => {});
    const opened = await openDatabase(name, [...STEPS, addsTable], () => {});
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();
    expect(await dump(name)).toEqual({
      version: 2,
      tables: { 'own-norms': [{ kept: 'yes' }], 'half-done': [] },
    });
  });
});

describe('a database that cannot be opened', () => {
  it('because a newer version wrote it says so and is not touched', async () => {
    const name = freshName();
    await layDown(name, 9, { 'own-norms': [['own', { from: 'the future' }]] });
    const opened = await openDatabase(name, STEPS, () => {});
    expect(opened).toEqual({ ok: false, error: expect.stringContaining('newer version of Beforehand') });
    expect(await dump(name)).toEqual({ version: 9, tables: { 'own-norms': [{ from: 'the future' }] } });
  });

  it('is tried three times, as a browser may get over it', async () => {
    const trouble = () => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    };
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(trouble).mockImplementationOnce(trouble);
    const opened = await openDatabase(freshName(), STEPS, () => {});
    expect(opened.ok).toBe(true);
    expect(open).toHaveBeenCalledTimes(3);
    open.mockReset().mockImplementation(trouble);
    const hopeless = await openDatabase(freshName(), STEPS, () => {});
    expect(hopeless).toEqual({ ok: false, error: expect.stringContaining('cannot open the data') });
    open.mockRestore();
  });
});
