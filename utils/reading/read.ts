import type { Span } from '../core/span.ts';
import type { Draft } from './draft.ts';
import { gather } from './gather.ts';
import { languageOf } from './language.ts';
import { createMemo, type ReadMemo, remembered, useContext } from './memo.ts';
import type { Notes } from './notes.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Reading } from './reading.ts';
import { readSentence } from './sentence/sentence.ts';
import { splitInto } from './sentences.ts';
import { hereOf } from './times/times.ts';
import { blockZones } from './zones/blocks.ts';

export { createMemo, type ReadMemo };

/** The notes hold times, which go stale: after a quarter of an hour they are read again. */
const FRESH_FOR = 15 * 60_000;

/**
 * Reads a draft: what is its writer's own, what it asks and of whom, by when and why. Pure and total: any string
 * gives a reading whose offsets lie in the text. With a memo only sentences not seen before are read.
 *
 * @example read({ site: 'slack', place: 'dm', recipients: 1, text: 'can you check it?', mentions: [], now, zone })
 */
export function read(draft: Draft, memo: ReadMemo = createMemo()): Reading {
  const { text } = draft;
  const now = Number.isFinite(draft.now) ? Math.floor(draft.now / FRESH_FOR) * FRESH_FOR : 0;
  useContext(memo, `${now} ${draft.zone}`);
  const here = hereOf(Number.isFinite(draft.now) ? draft.now : 0, draft.zone);
  const { zones, own } = blockZones(text, draft.place);
  const spans: Span[] = [];
  for (const paragraph of paragraphsOf(text, own, draft.place === 'email'))
    splitInto(text, paragraph.start, paragraph.end, spans);
  const mentions = draft.mentions
    .filter((mention) => mention.start >= 0 && mention.end <= text.length && mention.start < mention.end)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  const notes: Notes[] = spans.map((span) => {
    while (next < mentions.length && mentions[next]!.end <= span.start) next += 1;
    const marked: Span[] = [];
    for (let index = next; index < mentions.length && mentions[index]!.start < span.end; index += 1) {
      marked.push({
        start: Math.max(0, mentions[index]!.start - span.start),
        end: Math.min(mentions[index]!.end, span.end) - span.start,
      });
    }
    const words = text.slice(span.start, span.end);
    const key = marked.length
      ? `${words}\u0000${marked.map((mark) => `${mark.start}-${mark.end}`).join()}`
      : words;
    return remembered(memo, key, () => readSentence(words, marked, here));
  });
  const reading = gather(draft, spans, notes, zones);
  reading.language = languageOf(text, plainWords(text, spans));
  return reading;
}

/** The first words of the prose, for telling the language. */
function plainWords(text: string, spans: readonly Span[]): string[] {
  const words: string[] = [];
  for (const span of spans) {
    if (words.length > 120) break;
    for (const word of text
      .slice(span.start, span.end)
      .toLowerCase()
      .split(/[^\p{L}']+/u))
      if (word) words.push(word);
  }
  return words;
}
