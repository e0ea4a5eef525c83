import type { Draft } from '../../utils/reading/draft.ts';
import type { Example, RuleNorms } from '../../utils/rules/rule.ts';

/** Tuesday, 24 November 2026, 10:00 in Berlin. */
export const NOW = Date.parse('2026-11-24T09:00:00Z');

export const NORMS: RuleNorms = { levels: {}, askRooms: ['help-*', 'ask-*', 'support-*'] };

const SITE = { dm: 'slack', channel: 'slack', thread: 'slack', email: 'gmail', comment: 'gdocs' } as const;

/** A whole draft from an example's few fields. */
export function draftOf(example: Example): Draft {
  const place = example.place ?? 'channel';
  return {
    site: SITE[place],
    place,
    channel: example.channel,
    recipients: example.recipients ?? null,
    subject: example.subject,
    text: example.text,
    mentions: example.mentions ?? [],
    lastMessageFrom: example.lastMessageFrom,
    now: NOW,
    zone: 'Europe/Berlin',
  };
}

/** An example as a test's name. */
export function said(example: Example): string {
  return JSON.stringify(example.text);
}
