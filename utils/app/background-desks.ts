import { ok, type Result } from '../core/result.ts';
import { limit } from '../messaging/limit.ts';
import type { NormsView } from '../messaging/protocol.ts';
import { type Desks, nothing } from '../messaging/receive.ts';
import { readLevelChange, readRule, readSwitch } from '../norms/parse.ts';
import { RULE_IDS } from '../norms/rule-levels.ts';
import type { Level, RuleId } from '../rules/rule.ts';
import type { OwnState } from '../store/own-norms.ts';
import type { Settings } from '../store/settings.ts';
import { normsView } from './norms-view.ts';

/** More than a person mutes in a minute, and few enough that a page gone bad cannot keep the disk busy. */
const MUTES_A_MINUTE = 20;

/**
 * What the background answers, and to whom. Pages of the extension may read and set; a content
 * script, which a broken page could speak through, may do nothing but switch a rule off.
 */
export function backgroundDesks(settings: Settings, now: () => number): Desks {
  async function view(edit: Parameters<Settings['change']>[0]): Promise<Result<NormsView>> {
    const kept = await settings.change(edit);
    return kept.ok ? ok(normsView(kept.value)) : kept;
  }

  return {
    'norms.get': {
      from: ['page'],
      read: nothing,
      answer: async () => ok(normsView(await settings.read())),
    },
    'norms.setLevel': {
      from: ['page'],
      read: (raw) => readLevelChange(raw, RULE_IDS),
      answer: ({ rule, level }) => view((before) => withLevel(before, rule, level)),
    },
    'checking.set': {
      from: ['page'],
      read: readSwitch,
      answer: ({ on }) => view((before) => ({ ...before, checking: on })),
    },
    'rule.mute': {
      from: ['page', 'content'],
      allow: limit(MUTES_A_MINUTE, 60_000, now),
      read: (raw) => readRule(raw, RULE_IDS),
      answer: async ({ rule }) => {
        const kept = await settings.change((before) => withLevel(before, rule, 'off'));
        return kept.ok ? ok(undefined) : kept;
      },
    },
  };
}

function withLevel(before: OwnState, rule: RuleId, level: Level | null): OwnState {
  const { [rule]: _, ...others } = before.own.levels;
  return { ...before, own: { levels: level ? { ...others, [rule]: level } : others } };
}
