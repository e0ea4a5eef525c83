import type { Draft } from '../../../utils/reading/draft.ts';
import { saysNothing } from '../../../utils/reading/nothing.ts';
import type { AskKind, Reading } from '../../../utils/reading/reading.ts';
import type { Finding, Level } from '../../../utils/rules/rule.ts';

interface Part {
  text: string;
  start: number;
  end: number;
}

/** One line of the command-line check's answer. */
export interface CheckResult {
  id?: unknown;
  asks: (Part & { kind: AskKind })[];
  replyBy: (Part & { at: string }) | null;
  times: (Part & { at: string })[];
  commitments: (Part & { at?: string })[];
  ack: boolean;
  empty: boolean;
  findings: { rule: string; level: Level; start: number; end: number; question: string }[];
}

/** An instant with the offset of the draft's zone, to the minute: `2026-11-26T17:00:00+01:00`. */
function iso(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** Shapes a reading and its findings for a script to read. */
export function resultOf(draft: Draft, reading: Reading, findings: readonly Finding[]): CheckResult {
  const part = ({ start, end }: { start: number; end: number }): Part => ({
    text: draft.text.slice(start, end),
    start,
    end,
  });
  const first = reading.times.find((time) => time.ofAsk);
  return {
    asks: reading.asks.map((ask) => ({ ...part(ask), kind: ask.kind })),
    replyBy: first ? { ...part(first), at: iso(first.at, draft.zone) } : null,
    times: reading.times.map((time) => ({ ...part(time), at: iso(time.at, draft.zone) })),
    commitments: reading.commitments.map((each) =>
      each.at === undefined ? part(each) : { ...part(each), at: iso(each.at, draft.zone) },
    ),
    ack: reading.ack,
    empty: saysNothing(reading),
    findings: findings.map(({ rule, level, start, end, question }) => ({
      rule,
      level,
      start,
      end,
      question,
    })),
  };
}
