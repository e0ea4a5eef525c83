import { BIT, classesOf, wordsIn } from '../words/classes.ts';
import { is } from '../words/match.ts';
import type { Token } from '../words/tokens.ts';

/** Words by what they do for telling which thing is meant, beside the classes of every word. */
const MARKS = {
  /** Nouns that everybody has many of, or that are always of something, beside the class GENERIC. */
  OPEN: `cost total amount result figure reason title quantity rate template copy copies option choice data picture
    photo mistake error guy man woman lady person patient supplier vendor step text format setting paper paperwork
    letter notes forms e-mail agreement entry entries row field section paragraph wording word spot bit material
    verdict variant alternative deadline order delivery booking appointment`,
  /** Of these nouns, those that are told by whose they are: "your number", "our site". */
  OWN: 'number numbers name address password pin code key place room list account date price customer client page site',
  /** Always to or of something, and said without an article: "give me access". */
  MASS: 'access permission consent approval confirmation signature sign-off signoff go-ahead input correction decision',
  /** Generic by their class, but most often the only ones of the day, or part of a turn. */
  SINGLE: 'deck slides slide idea ideas situation subject part parts one ones matter point case line lines',
  /** Which of several it is, and not what: "the new version", "the missing ones". */
  WHICH: `other same new old right wrong correct last latest previous next first second third final updated current
    missing open remaining usual original former latter whole full exact actual attached newest changed revised
    corrected better`,
  /** Of these, those that point at another one by themselves. */
  OTHER: 'other others rest same usual previous remaining former latter',
  /** Of several in a row. */
  ORDER: 'first second third last old new right wrong',
  /** Done or said before and not told again: "what we discussed", "like you did then". */
  SAID: `agreed discussed say said wrote asked sent showed explained told mentioned promised planned meant talked
    spoke decided did wanted had suggested`,
  /** Where and how one talks, and small words of verbs, name nothing. */
  ASIDE: `phone meeting conversation standup discussion round hold mention yours half halves everywhere elsewhere
    anywhere somewhere`,
  /** Before "it" that has no meaning of its own. */
  IDIOM: 'worth make made mind forget believe for guess about love hope bet call',
  /** After "it" that is the weather, the hour or nothing: "was it cold", "is it just me". */
  EXPLETIVE: 'too late time just cold warm hot dark rain raining snow snowing',
  PEOPLE: 'they them he she him her',
  POINTS: 'the that this those these my our your ur',
  WHOSE: 'my your our their ur',
  /** Verbs that join a subject with what is said of it. */
  JOINS: 'be been being look looks looked seem seems sound sounds feel feels',
  /** What begins a comparison with something untold, or a state told of "it". */
  LEADS:
    "as like what how way last than before previously it heard hear it's its that's thats they're theyre",
  STUFF: 'thing things stuff',
  ONE: 'one ones',
} as const;

type Mark = keyof typeof MARKS;

const NAMES = Object.keys(MARKS) as Mark[];

export const MARK = Object.fromEntries(NAMES.map((name, place) => [name, 2 ** place])) as Record<
  Mark,
  number
>;

let table: Map<string, number> | undefined;

/** The marks of a lower-case word, as bits; 0 for most. Built at first use. */
export function marksOf(word: string): number {
  if (!table) {
    table = new Map();
    for (const name of NAMES)
      for (const each of wordsIn(MARKS[name])) table.set(each, (table.get(each) ?? 0) | MARK[name]);
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
  return token.kind === 'word' && token.word.length > 4 && /e(?:r|st)$/.test(token.word);
}
