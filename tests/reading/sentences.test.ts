import { expect, it } from 'vitest';
import { LONGEST } from '../../utils/reading/sentences.ts';
import { readText, words } from './draft.ts';

it.each([
  ['Sent it. Can you check?', ['Sent it.', 'Can you check?']],
  ['Dr. Osei and Mr. Han agreed. Good!', ['Dr. Osei and Mr. Han agreed.', 'Good!']],
  ['use v2.1.4, e.g. on host a.b.example. ok', ['use v2.1.4, e.g. on host a.b.example.', 'ok']],
  ['really?! yes... no', ['really?!', 'yes...', 'no']],
  ['see https://a.example/x?y=1. fine', ['see https://a.example/x?y=1.', 'fine']],
  ['run `a. b? c` now. ok', ['run `a. b? c` now.', 'ok']],
  ['he said "no." then left', ['he said "no." then left']],
  ['one\ntwo', ['one', 'two']],
  ['due by Dec. 31 at noon. ok', ['due by Dec. 31 at noon.', 'ok']],
  ['they met in Dec. Fine', ['they met in Dec.', 'Fine']],
])('cuts %s', (text, expected) => {
  expect(words(text, readText(text).sentences)).toEqual(expected);
});

it('caps a sentence that never ends, at a space', () => {
  const text = 'word and more '.repeat(200);
  const { sentences } = readText(text);
  expect(Math.max(...sentences.map((sentence) => sentence.end - sentence.start))).toBeLessThanOrEqual(
    LONGEST,
  );
  expect(sentences.every((sentence) => /^\w/.test(text.slice(sentence.start)))).toBe(true);
});
