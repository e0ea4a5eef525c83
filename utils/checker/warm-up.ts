import type { Clock } from '../core/clock.ts';
import { read } from '../reading/read.ts';
import { applyRules } from '../rules/apply.ts';

/** Between them they call for nearly all that reading a message can need. */
const SAMPLES = [
  'hi all, can someone please look at the two offers?',
  'I will send it by Friday 5pm, because the audit of the lease is urgent.',
  'Thanks! FYI, we decided to move the meeting to 10:30 tomorrow: https://example.com/a-b-c',
  'Should we take A or B? Dana, let me know what you need and who decides, no rush.',
];

/**
 * Work that makes the first check of a page fast: what a browser compiles and builds at first use it has then.
 * Short steps, to be run one at a time while a person begins to type; together they take as long as a first check.
 */
export function warmUpSteps(clock: Clock): (() => void)[] {
  return SAMPLES.map((text) => () => {
    const draft = {
      site: 'slack',
      place: 'channel',
      recipients: 9,
      text,
      mentions: [],
      now: clock.now(),
      zone: clock.zone(),
    } as const;
    applyRules(read(draft), draft, { levels: {}, askRooms: [] });
  });
}
