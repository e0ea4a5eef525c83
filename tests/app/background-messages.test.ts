import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SNAPSHOT_KEY, type Snapshot } from '../../utils/messaging/protocol.ts';
import type { Sender } from '../../utils/messaging/senders.ts';
import { RULE_IDS } from '../../utils/norms/rule-levels.ts';
import { LEVELS } from '../../utils/rules/rule.ts';
import { deliver, POPUP, post, ROOT, SLACK_TAB, WELCOME } from '../messaging/post.ts';
import { fakes, killWorker, startWorker } from './worker.ts';

const stored = async () => (await fakeBrowser.storage.local.get(SNAPSHOT_KEY))[SNAPSHOT_KEY] as Snapshot;

const types = fc.oneof(
  fc.constantFrom('norms.get', 'norms.setLevel', 'checking.set', 'rule.mute', 'site.health'),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'norms.delete', ''),
  fc.string(),
);
const rule = fc.oneof(fc.constantFrom(...RULE_IDS), fc.constantFrom('__proto__', 'constructor', 'subject'));
const payload = fc.oneof(
  fc.record({ rule, level: fc.oneof(fc.constantFrom(...LEVELS, null), fc.anything()) }),
  fc.record({ rule }),
  fc.record({ on: fc.oneof(fc.boolean(), fc.anything()) }),
  fc.constant(JSON.parse('{"__proto__":{"rule":"owner","level":"off","on":false}}')),
  fc.constant(JSON.parse('{"rule":"owner","level":"off","__proto__":{"admin":true}}')),
  fc.constant({ rule: 'owner', text: 'x'.repeat(1_000_000) }),
  fc.anything(),
);
const address = fc.constantFrom(
  `${ROOT}/popup.html`,
  ROOT,
  `${ROOT}.example/`,
  'https://app.slack.com/client',
  'https://evil.example/',
  'null',
  undefined,
);
const forged: fc.Arbitrary<Sender | undefined> = fc.oneof(
  fc.record({
    id: fc.constantFrom('test-extension-id', 'other-extension', undefined),
    url: address,
    origin: address,
    tab: fc.constantFrom(undefined, { id: 7 }, { id: undefined }),
  }),
  fc.constant(undefined),
);
const isOurs = (sender: Sender | undefined) =>
  sender?.id === POPUP.id && sender?.url?.startsWith(`${ROOT}/`) && [ROOT, undefined].includes(sender.origin);

async function fresh(): Promise<void> {
  killWorker();
  fakeBrowser.reset();
  fakes.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  await startWorker();
  await vi.waitFor(async () => expect(await stored()).toBeDefined());
}

describe('the background, whoever speaks to it and whatever is said', () => {
  beforeEach(fresh);

  it('lets nobody but its own pages do more than switch rules off', async () => {
    const stranger = fc.oneof(
      forged.filter((sender) => !isOurs(sender)),
      fc.constant(SLACK_TAB),
    );
    await fc.assert(
      fc.asyncProperty(types, payload, stranger, async (type, data, sender) => {
        const before = await stored();
        const answer = await post(type, data, sender);
        const after = await stored();
        const changed = after.generation !== before.generation;
        if (changed) {
          expect(type).toBe('rule.mute');
          expect(sender).toMatchObject({ id: POPUP.id, tab: { id: 7 } });
          const muted = Object.entries(after.own?.levels ?? {}).filter(([, level]) => level === 'off');
          expect(Object.keys(after.own?.levels ?? {})).toHaveLength(muted.length);
        } else expect(after).toEqual(before);
        expect(after.checking).toBe(true);
        if (answer !== 'ignored' && type.includes('.')) {
          expect(answer.res).toBeUndefined();
          expect(JSON.stringify(answer)).not.toContain('Calm, 24 hours');
        }
        expect(fakes.tabsCreated).toEqual([]);
        expect(fakes.scriptsRun).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('takes nothing from its own pages that has not the right form', async () => {
    await fc.assert(
      fc.asyncProperty(types, payload, fc.constantFrom(POPUP, WELCOME), async (type, data, sender) => {
        await post(type, data, sender);
        const { checking, own, rules } = await stored();
        expect(typeof checking).toBe('boolean');
        for (const [name, level] of Object.entries(own?.levels ?? {})) {
          expect(RULE_IDS).toContain(name);
          expect(LEVELS).toContain(level);
        }
        expect(Object.keys(rules.levels).sort()).toEqual([...RULE_IDS].sort());
        expect(({} as { admin?: unknown; rule?: unknown }).admin).toBeUndefined();
        expect(({} as { admin?: unknown; rule?: unknown }).rule).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('is not upset by messages without any form', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), forged, async (message, sender) => {
        const before = await stored();
        await deliver(message, sender);
        expect(await stored()).toEqual(before);
      }),
      { numRuns: 500 },
    );
    expect(await post('norms.get', undefined, POPUP)).toHaveProperty('res.norms.name', 'Calm, 24 hours');
  });
});
