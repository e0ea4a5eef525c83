import type { Span } from '../core/span.ts';
import type { Draft } from './draft.ts';
import { gather } from './gather.ts';
import { languageOf } from './language.ts';
import { createMemo, type ParagraphNotes, type ReadMemo, type SentenceNotes, useContext } from './memo.ts';
import type { Notes } from './notes.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Reading } from './reading.ts';
import { readSentence } from './sentence/sentence.ts';
import { splitInto } from './sentences.ts';
import { type Here, hereOf } from './times/times.ts';
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
  const mentions = draft.mentions
    .filter((mention) => mention.start >= 0 && mention.end <= text.length && mention.start < mention.end)
    .sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  const notes: Notes[] = [];
  const sentences: SentenceNotes[] = [];
  for (const paragraph of paragraphsOf(text, own, draft.place === 'email')) {
    const words = text.slice(paragraph.start, paragraph.end);
    const marked = within(mentions, paragraph);
    const known = memo.paragraphs.get(keyOf(words, marked), () => readParagraph(words, marked, here, memo));
    for (const span of known.spans)
      spans.push({ start: paragraph.start + span.start, end: paragraph.start + span.end });
    for (const sentence of known.sentences) {
      notes.push(sentence.notes);
      sentences.push(sentence);
    }
  }
  const reading = gather(draft, spans, notes, zones);
  reading.language = languageOf(sentences);
  return reading;
}

/** `words` is one paragraph; offsets are into it. */
function readParagraph(
  words: string,
  mentions: readonly Span[],
  here: () => Here,
  memo: ReadMemo,
): ParagraphNotes {
  const spans: Span[] = [];
  splitInto(words, 0, words.length, spans);
  const sentences = spans.map((span) => {
    const sentence = words.slice(span.start, span.end);
    const marked = within(mentions, span);
    return memo.sentences.get(keyOf(sentence, marked), () => ({
      text: sentence,
      notes: readSentence(sentence, marked, here),
    }));
  });
  return { spans, sentences };
}

/** The mentions that touch a stretch, by offsets into it. */
function within(mentions: readonly Span[], { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (const mention of mentions) {
    if (mention.end <= start) continue;
    if (mention.start >= end) break;
    found.push({ start: Math.max(0, mention.start - start), end: Math.min(mention.end, end) - start });
  }
  return found;
}

/** The same words mean something else where the site has marked some of them. */
function keyOf(words: string, marked: readonly Span[]): string {
  if (marked.length === 0) return words;
  return `${words}\u0000${marked.map((mark) => `${mark.start}-${mark.end}`).join()}`;
}
