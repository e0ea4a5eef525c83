import { describe, expect, it } from 'vitest';
import { read } from '../../utils/reading/read.ts';
import { ABOUT } from '../../utils/rules/about.ts';
import { applyRules } from '../../utils/rules/apply.ts';
import { RULES } from '../../utils/rules/list.ts';
import { draftOf, NORMS } from './draft.ts';

const SIZE = 50_000;

/** Texts that make careless patterns slow: one sign or word over and over, nothing that ever closes. */
const PIECES: Record<string, string> = {
  letters: 'a',
  spaces: ' ',
  'blank lines': '\n',
  'question marks': '?',
  'full stops': '. ',
  backticks: '`',
  'open backticks': '` a ',
  fences: '```\n',
  quotes: '> ',
  'quoted lines': '> can someone look\n',
  at: '@',
  mentions: '@a ',
  colons: ':',
  'half an emoji': ':a',
  links: 'https://a.b/c ',
  'half a link': 'http:',
  hosts: 'a.b.c.d.e.',
  brackets: '(',
  commas: 'and, ',
  'asks without an end': 'can someone please look at this and ',
  'urgent words': 'asap ',
  'time words': 'by tomorrow ',
  numbers: '10:30 ',
  digits: '1',
  'high surrogates': '\ud83d',
  'zero width': '\u200b',
  names: 'Anna, ',
  greetings: 'hi ',
  'log heads': '2026-01-01T00:00 \n',
  'wrapped mail': `${'word '.repeat(14)}\n`,
  dashes: '-'.repeat(9),
  'said on': 'On Monday, someone ',
};

function spent(text: string, place: 'channel' | 'email'): number {
  const draft = draftOf({ text, place, recipients: 20, subject: 'a' });
  const begun = performance.now();
  applyRules(read(draft), draft, NORMS);
  return performance.now() - begun;
}

function best(text: string, place: 'channel' | 'email'): number {
  return Math.min(spent(text, place), spent(text, place), spent(text, place));
}

describe('worst cases', () => {
  it.each(Object.entries(PIECES))(
    'stay linear: %s',
    (_name, piece) => {
      for (const place of ['channel', 'email'] as const) {
        const whole = piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
        spent(whole.slice(0, 4000), place);
        const eighth = best(whole.slice(0, SIZE / 8), place);
        const full = best(whole, place);
        // Linear work grows eightfold, quadratic work sixty-fourfold; a busy machine may double either, and below
        // some milliseconds the clock says nothing.
        expect(full, `${eighth.toFixed(1)} ms -> ${full.toFixed(1)} ms`).toBeLessThan(
          Math.max(eighth * 24, 60),
        );
        expect(full).toBeLessThan(1500);
      }
    },
    30_000,
  );

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s answers at once about a long text',
    (_id, rule) => {
      const text = `${ABOUT[rule.id].bad[0]!.text} `.repeat(
        Math.ceil(SIZE / (ABOUT[rule.id].bad[0]!.text.length + 1)),
      );
      const draft = draftOf({ ...ABOUT[rule.id].bad[0]!, text });
      const reading = read(draft);
      rule.check(reading, draft, NORMS);
      const begun = performance.now();
      rule.check(reading, draft, NORMS);
      expect(performance.now() - begun).toBeLessThan(50);
    },
  );
});
