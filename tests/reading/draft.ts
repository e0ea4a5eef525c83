import type { Draft } from '../../utils/reading/draft.ts';
import { read } from '../../utils/reading/read.ts';
import type { Reading } from '../../utils/reading/reading.ts';

/** Tuesday, 24 November 2026, 10:00 in Berlin. */
export const NOW = Date.parse('2026-11-24T09:00:00Z');

/** A whole draft around a text: a channel of twenty unless said otherwise. */
export function draftOf(text: string, rest: Partial<Draft> = {}): Draft {
  return {
    site: 'slack',
    place: 'channel',
    recipients: 20,
    text,
    mentions: [],
    now: NOW,
    zone: 'Europe/Berlin',
    ...rest,
  };
}

export function readText(text: string, rest: Partial<Draft> = {}): Reading {
  return read(draftOf(text, rest));
}

/** The words a span stands for. */
export function words(text: string, spans: readonly { start: number; end: number }[]): string[] {
  return spans.map((span) => text.slice(span.start, span.end));
}
