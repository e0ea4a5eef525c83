import type { Draft } from '../../../utils/reading/draft.ts';
import { createMemo, type ReadMemo, read } from '../../../utils/reading/read.ts';
import { applyRules } from '../../../utils/rules/apply.ts';
import type { RuleNorms } from '../../../utils/rules/rule.ts';
import type { WithEngine } from './contract.ts';

/** All rules at their own levels, as before a team has norms of its own. */
const norms: RuleNorms = { levels: {}, askRooms: [] };

function findings(text: string, memo: ReadMemo): number {
  const draft: Draft = {
    site: 'slack',
    place: 'channel',
    channel: 'launch',
    recipients: 12,
    text,
    mentions: [],
    now: Date.now(),
    zone: 'Europe/Lisbon',
  };
  return applyRules(read(draft, memo), draft, norms).length;
}

(globalThis as WithEngine).engine = {
  check: (text) => findings(text, createMemo()),
  typing() {
    const memo = createMemo();
    return (text) => findings(text, memo);
  },
};
