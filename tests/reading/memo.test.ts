import { expect, it } from 'vitest';
import { createMemo, read } from '../../utils/reading/read.ts';
import { draftOf } from './draft.ts';

const LONG = Array.from(
  { length: 200 },
  (_, index) => `Crate ${index} of lot ${index * 7} is packed by hand and waits in row ${index % 9}. `,
).join('');

it('reads only the sentence that changed', () => {
  const memo = createMemo();
  read(draftOf(LONG), memo);
  const known = memo.sentences.size;
  expect(memo.sentences.has('Can you count them?')).toBe(false);
  read(draftOf(`${LONG}Can you count them?`), memo);
  expect(memo.sentences.has('Can you count them?')).toBe(true);
  expect(memo.sentences.size).toBe(known + 1);
});

it('counts times anew when the hour has moved on', () => {
  const memo = createMemo();
  const text = 'please send it by tomorrow';
  const first = read(draftOf(text), memo).times[0]!.at;
  const later = read(draftOf(text, { now: draftOf(text).now + 86_400_000 }), memo).times[0]!.at;
  expect(later - first).toBe(86_400_000);
});

it('tells a marked mention from the same words unmarked', () => {
  const memo = createMemo();
  const text = 'Ann Ray can you open?';
  const plain = read(draftOf(text), memo);
  const marked = read(
    draftOf(text, { mentions: [{ start: 0, end: 7, kind: 'person', text: '@Ann Ray' }] }),
    memo,
  );
  expect(plain.people).toEqual([]);
  expect(marked.asks[0]).toMatchObject({ to: 'person', name: 'Ann Ray' });
});

it('stays bounded however much is typed', () => {
  const memo = createMemo();
  for (let index = 0; index < 9000; index += 1) read(draftOf(`note ${index}`), memo);
  expect(memo.sentences.size + memo.paragraphs.size).toBeLessThan(10_000);
});
