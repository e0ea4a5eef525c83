import type { Draft } from '../reading/draft.ts';
import type { TextEdit } from './rule.ts';

/** Text to go on with at the end of the draft, with the caret after it. */
export function fillIn(draft: Draft, words: string): TextEdit {
  const end = draft.text.length;
  const gap = end === 0 || /\s$/.test(draft.text) ? '' : ' ';
  return { start: end, end, text: `${gap}${words}` };
}

/** Takes a stretch out, with the white space and the sign that belonged to it. */
export function takeOut(text: string, start: number, end: number): TextEdit {
  let stop = end;
  while (stop < text.length && /[\s,:]/.test(text.charAt(stop))) stop += 1;
  if (stop < text.length || start === 0) return { start, end: stop, text: '' };
  let from = start;
  while (from > 0 && /[\s,]/.test(text.charAt(from - 1))) from -= 1;
  return { start: from, end: stop, text: '' };
}

/** A sentence of its own at the end of the paragraph that `from` lies in: above a letter's farewell, below a list. */
export function afterParagraph(draft: Draft, from: number, words: string): TextEdit {
  const blank = draft.text.indexOf('\n\n', from);
  let end = blank < 0 ? draft.text.length : blank;
  while (end > from && /\s/.test(draft.text.charAt(end - 1))) end -= 1;
  const stop = /[\p{L}\d)]/u.test(draft.text.charAt(end - 1)) ? '.' : '';
  return { start: end, end, text: `${stop} ${words}` };
}
