import { messageText } from './texts.ts';

/** Repeated until the wanted length; whatever is slow about one of them grows with it. */
const REPEATED: Readonly<Record<string, string>> = {
  'one word': 'could ',
  'one letter': 'a',
  'full stops': '. ',
  dots: '.',
  'question marks': '?',
  quotes: '"',
  spaces: ' ',
  'tabs and spaces': ' \t',
  'line breaks': '\n',
  'open brackets': '(',
  'nested brackets': '([{',
  backticks: '` ',
  'code fences': '```\n',
  'at signs': '@',
  mentions: '@anna ',
  'mentions that ask': '@anna can you check it? ',
  addresses: 'a.b@c.example ',
  'half an address': 'a@',
  URLs: 'https://example.com/a?b=c&d=(e) ',
  'half a URL': 'http://',
  'one long URL': 'https://example.com/a/',
  slashes: '/',
  digits: '7',
  numbers: '12 ',
  versions: '1.2.3.',
  dates: '1/2/',
  hours: '10:30 ',
  days: 'monday ',
  by: 'by ',
  'by Friday': 'by friday ',
  'a and b': 'the 3 of may and ',
  emoji: '🙂',
  'emoji codes': ':thumbsup: ',
  'half emoji codes': ':a',
  families: '👩‍👩‍👧',
  'half surrogates': '\ud83d',
  'combining marks': 'e\u0301\u0302\u0303',
  'zero-width': '\u200b',
  'right to left': 'שלום ',
  'no spaces': '漢字仮名',
  dashes: '-',
  bullets: '- a\n',
  'quoted lines': '> a\n',
  'nested quotes': '>',
  signatures: '-- \n',
  apostrophes: "don't'",
  commas: 'please, ',
  if: 'if you could if ',
  wishes: "I'd like you to ",
  greetings: 'hi all, ',
  urgent: 'urgent asap! ',
  'log lines': '2026-11-02T10:00:00Z ERROR a.b.C: d\n',
  'stack frames': '  at a.b (c.js:1:2)\n',
  underscores: '_a_ *b* ',
  'mark-up': '<a href="',
};

/** Characters after which a text gets something that stands nowhere else in it. */
const STRETCH = 150;

/**
 * Texts that are hard to read fast, by name, each of the same length. Every repetition comes twice: all alike, and
 * with a word of its own in each stretch, so that remembering what was read a line before is of no use.
 */
export function nastyTexts(length: number): { name: string; text: string }[] {
  const repeated = Object.entries(REPEATED).flatMap(([name, part]) => [
    { name, text: part.repeat(Math.ceil(length / part.length)).slice(0, length) },
    { name: `${name}, stretches that differ`, text: differing(part, length) },
  ]);
  return [...repeated, { name: 'no full stop', text: messageText({ length, seed: 1, stops: false }) }];
}

function differing(part: string, length: number): string {
  const stretch = part.repeat(Math.ceil(STRETCH / part.length));
  const count = Math.ceil(length / stretch.length);
  return Array.from({ length: count }, (_, place) => stretch + wordOf(place))
    .join('')
    .slice(0, length);
}

/** Another word of letters for each number, none of them one that is known. */
function wordOf(place: number): string {
  return `z${place.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}x `;
}
