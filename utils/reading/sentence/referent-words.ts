import { BIT, classesOf, wordsIn } from '../words/classes.ts';
import { is } from '../words/match.ts';
import type { Token } from '../words/tokens.ts';
import * as MARK from './referent-marks.ts';

export { MARK };

/** Words by what they do for telling which thing is meant, beside the classes of every word. */
const WORDS: readonly (readonly [mark: number, words: string])[] = [
  // Nouns that everybody has many of, or that are always of something, beside the class GENERIC.
  [
    MARK.OPEN,
    `cost amount result figure reason template copy copies option data picture photo mistake guy man woman person
    patient supplier step format paper letter notes forms e-mail variant solution deadline order appointment`,
  ],
  // Of these nouns, those that are told by whose they are: "your number", "our site".
  [
    MARK.OWN,
    'number numbers name address password pin code key place room list account date price customer client page site',
  ],
  // Always to or of something, and said without an article: "give me access".
  [MARK.MASS, 'access approval confirmation signature sign-off input correction decision'],
  // Generic by their class, but most often the only ones of the day, or part of a turn.
  [
    MARK.SINGLE,
    'deck slides slide idea ideas situation subject part parts one ones matter point case line lines',
  ],
  // Which of several it is, and not what: "the new version", "the missing ones".
  [
    MARK.WHICH,
    'correct latest next final updated current missing open original exact actual changed revised',
  ],
  // Of several as well, and these point at another one by themselves.
  [MARK.OTHER, 'other others rest same usual previous remaining former latter'],
  // Of several in a row or a pair.
  [MARK.ORDER, 'first second third last old new right wrong'],
  // Done or said before and not told again: "what we discussed", "like you did then".
  [MARK.SAID, 'agreed discussed say said wrote asked sent mentioned promised talked spoke decided did'],
  // Where and how one talks, and small words of verbs, name nothing.
  [MARK.ASIDE, 'phone meeting conversation discussion round hold everywhere elsewhere'],
  // Before "it" that has no meaning of its own.
  [MARK.IDIOM, 'worth make made mind forget believe for guess about love'],
  // After "it" that is the weather, the hour or nothing: "was it cold", "is it just me".
  [MARK.EXPLETIVE, 'too late time just cold warm hot dark rain raining snow snowing'],
  [MARK.PEOPLE, 'they them he she him her'],
  [MARK.POINTS, 'the that this those these'],
  [MARK.WHOSE, 'my your our their ur'],
  // What begins a comparison with something untold, or a state told of "it".
  [MARK.LEADS, "as like what how way last than one it hear heard it's that's they're"],
  [MARK.STUFF, 'thing things stuff'],
  [MARK.ONE, 'one ones'],
];

let table: Map<string, number> | undefined;

/** The marks of a lower-case word, as bits; 0 for most. Built at first use. */
export function marksOf(word: string): number {
  if (!table) {
    table = new Map();
    for (const [mark, words] of WORDS)
      for (const each of wordsIn(words)) table.set(each, (table.get(each) ?? 0) | mark);
  }
  return table.get(word) ?? 0;
}

/** Whether the token has any of the marks. */
export function has(token: Token, marks: number): boolean {
  return (marksOf(token.word) & marks) !== 0;
}

const OPEN_NOUN = MARK.OPEN | MARK.OWN | MARK.MASS;

/** A noun that by itself does not say which one it is, in the singular or the plural. */
export function isOpenNoun(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const marks = marksOf(token.word);
  if ((marks & MARK.SINGLE) !== 0) return false;
  if ((marks & OPEN_NOUN) !== 0 || is(token, BIT.GENERIC | BIT.NEWS)) return true;
  if (token.bits !== 0 || !token.word.endsWith('s')) return false;
  const singular = token.word.slice(0, -1);
  return (marksOf(singular) & OPEN_NOUN) !== 0 || (classesOf(singular) & BIT.GENERIC) !== 0;
}

/** "Cheaper", "newest" say which of several, too. */
export function compares(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.word.length > 4 &&
    (token.word.endsWith('er') || token.word.endsWith('est'))
  );
}
