import { warmUpSteps } from '../../../utils/checker/warm-up.ts';
import type { Draft } from '../../../utils/reading/draft.ts';
import { createMemo, type ReadMemo, read } from '../../../utils/reading/read.ts';
import { applyRules } from '../../../utils/rules/apply.ts';
import type { RuleNorms } from '../../../utils/rules/rule.ts';
import type { WithEngine } from './contract.ts';

/** All rules at their own levels, as before a team has norms of its own. */
const norms: RuleNorms = { levels: {}, askRooms: [] };

/** Everything pointed out, and every ask and time that was recognised on the way. */
function found(text: string, memo: ReadMemo): number {
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
  const reading = read(draft, memo);
  return applyRules(reading, draft, norms).length + reading.asks.length + reading.times.length;
}

(globalThis as WithEngine).engine = {
  warmUp() {
    for (const step of warmUpSteps({ now: Date.now, zone: () => 'Europe/Lisbon' })) step();
  },
  check: (text) => found(text, createMemo()),
  typing() {
    const memo = createMemo();
    return (text) => found(text, memo);
  },
};
