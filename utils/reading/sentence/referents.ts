import type { Span } from '../../core/span.ts';
import type { LooseKind } from '../reading.ts';
import { BIT, classesOf } from '../words/classes.ts';
import { is, oneOf, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { HOLLOW } from './topic.ts';

export interface Referents {
  /** A word tells a reader which thing is meant: a name, a figure, a noun that not everybody has many of. */
  named: boolean;
  /** Empty where something is named. */
  loose: (Span & { kind: LooseKind })[];
}

/** Nouns that everybody has many of, or that are always of something, beside those of the class GENERIC. */
const OPEN =
  'date name price cost total amount code password pin result figure reason title quantity rate list key template copy copies option choice data picture photo mistake error customer client guy man woman lady person patient supplier vendor room place step text format setting paper paperwork letter notes forms scan e-mail agreement account entry entries row field section paragraph wording word spot bit material verdict variant alternative deadline page order delivery booking appointment line';

/** Always to or of something, and said without an article: "give me access". */
const MASS =
  'access permission consent approval confirmation signature sign-off signoff go-ahead input correction decision';

/** Generic by their class, but most often the only ones of the day. */
const SINGLE =
  'deck slides slide idea ideas situation subject part parts one ones matter point case line lines';

/** Says which of several it is and not what: "the new version", "the missing ones". */
const WHICH =
  'other same new old right wrong correct last latest previous next first second third final updated current missing open remaining usual original former latter whole full exact actual attached newest changed revised corrected better';

/** Points at something done or said before, and not told again. */
const BEFORE =
  'last|the last|time time; as|like|than before|usual|always|agreed|discussed|said|mentioned|promised|planned|requested; before|previously it was; how it was';

/** "What we discussed", "like you did then". */
const SAID =
  'agreed discussed say said wrote asked sent showed explained told mentioned promised planned meant talked spoke decided did wanted had suggested';

/** What was said and where, and the small words of verbs, name nothing either. */
const ASIDE =
  'phone meeting conversation standup discussion round hold mention yours half halves everywhere elsewhere anywhere somewhere';

/** After these words "it" has no meaning of its own. */
const IDIOM = 'worth make made mind forget believe for guess about love hope bet call';

/** Before these "it" is the weather, the hour or nothing: "was it cold", "is it just me". */
const EXPLETIVE = 'too late time just cold warm hot dark rain raining snow snowing';

const CLAUSE = BIT.CONJ | BIT.WH;

/** "Cheaper", "newest" say which of several, too. */
function compares(token: Token): boolean {
  return token.kind === 'word' && token.word.length > 4 && /e(?:r|st)$/.test(token.word);
}

function isNoun(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (oneOf(token.word, SINGLE)) return false;
  if (is(token, BIT.GENERIC | BIT.NEWS) || oneOf(token.word, OPEN) || oneOf(token.word, MASS)) return true;
  const singular = token.word.endsWith('s') ? token.word.slice(0, -1) : '';
  return oneOf(singular, OPEN) || oneOf(singular, MASS) || (classesOf(singular) & BIT.GENERIC) !== 0;
}

/** The last place before `place` that is neither filler nor "not". */
function before(tokens: readonly Token[], place: number): number {
  let back = place - 1;
  while (
    back >= 0 &&
    (is(at(tokens, back), BIT.FILLER) || at(tokens, back).word === 'not') &&
    !is(at(tokens, back), BIT.AUX | BIT.PREP | BIT.DET | BIT.CONJ | BIT.POLITE)
  )
    back -= 1;
  return back;
}

/** Ends a phrase: a sign, the end, or a word that no noun phrase goes on with. */
function closes(token: Token): boolean {
  return (
    token.kind === 'punct' ||
    token.kind === 'emoji' ||
    token.kind === 'end' ||
    is(token, BIT.PREP | BIT.CONJ | BIT.FILLER | BIT.POLITE | BIT.URGENT | BIT.AUX | BIT.PRONOUN | BIT.TIME)
  );
}

/** Whether a word that is in no class stands where a verb or what is said of a subject stands. */
function predicates(tokens: readonly Token[], place: number, from: number): boolean {
  const token = at(tokens, place);
  if (token.word.endsWith('ly')) return true;
  const back = before(tokens, place);
  const prior = at(tokens, back);
  const next = at(tokens, place + 1);
  if (back < from) {
    // "Still red on my side", "contradicts what we say": a note without its subject.
    if (place > from) return oneOf(at(tokens, place - 1).word, 'still already not');
    const object = is(next, BIT.DET | BIT.PRONOUN | BIT.DEICTIC | BIT.WH);
    return object && (is(token, BIT.ACT) || token.word.endsWith('s'));
  }
  if (says(tokens, place + 1, 'it|them|him') && !is(prior, BIT.DET)) return true;
  if (
    is(prior, BIT.POLITE) ||
    oneOf(prior.word, 'be been being look looks looked seem seems sound sounds feel feels')
  )
    return true;
  if (prior.word === 'to') {
    // "want to undo" goes on with a verb, "send it to payroll" with a noun.
    const giver = at(tokens, back - 1);
    return (
      !is(giver, BIT.DEICTIC) && !oneOf(giver.word, 'back over') && !says(tokens, back - 1, 'me|him|her|us')
    );
  }
  if (is(prior, BIT.CONJ)) return is(token, BIT.ACT) && (closes(next) || is(next, BIT.DET));
  if (is(prior, BIT.AUX)) {
    // "Did payroll …" begins with its subject, "she is packing" does not.
    const first = before(tokens, back);
    return first >= from && at(tokens, first).kind === 'word' && !is(at(tokens, first), CLAUSE);
  }
  if (oneOf(prior.word, 'this that these those')) {
    // "Is that valid?" needs a predicate, "is that shelf full?" has one.
    return is(at(tokens, back - 1), BIT.AUX) && closes(next);
  }
  if (is(prior, BIT.PRONOUN) && !is(prior, BIT.DET)) return true;
  if (/'(?:s|d|re|ve|m|ll)$/.test(prior.word)) return true;
  // "The file opens", "the room is taken": only an ending tells it from "the room plan".
  return isNoun(prior) && /(?:ed|ing|s)$/.test(token.word);
}

/** Whether one token by itself tells what is meant. */
function names(tokens: readonly Token[], place: number, from: number): boolean {
  const token = at(tokens, place);
  if (token.kind === 'code' || token.kind === 'address' || token.kind === 'url') return true;
  if (token.kind === 'number') {
    if (/[:.]\d\d$|(?:am|pm|h|min|st|nd|rd|th|s)$/.test(token.word)) return false;
    if (is(at(tokens, place + 1), BIT.TIME) || is(at(tokens, place - 1), BIT.TIME)) return false;
    return token.word.length >= 3 || !is(at(tokens, place - 1), BIT.PREP);
  }
  // Quoted words are named by themselves.
  if (token.kind === 'punct' && '"“«'.includes(token.word)) return at(tokens, place + 1).kind === 'word';
  if (token.kind !== 'word') return false;
  if (token.word.includes('-') && /\d/.test(token.word)) return true;
  if (
    is(token, HOLLOW) ||
    isNoun(token) ||
    oneOf(token.word, WHICH) ||
    oneOf(token.word, ASIDE) ||
    token.word.length < 2
  )
    return false;
  if (token.capital && place > from && token.bits === 0) return true;
  if (compares(token) && oneOf(at(tokens, place + 1).word, 'one ones version versions')) return false;
  // The other of two is still open: "the other template".
  if (oneOf(at(tokens, place - 1).word, 'other same usual previous') && !is(at(tokens, place - 2), BIT.SOME))
    return false;
  return !predicates(tokens, place, from);
}

/** A comparison with something that only writer and memory know: "the rest", "like last time", "what we agreed". */
function otherAt(tokens: readonly Token[], place: number): number {
  const token = at(tokens, place);
  const next = at(tokens, place + 1);
  const article = oneOf(at(tokens, place - 1).word, 'the that this those my your our');
  if (oneOf(token.word, 'other others rest same usual previous remaining former latter')) {
    if (is(next, BIT.TIME) || oneOf(next.word, 'hand here than to')) return 0;
    if (
      !article &&
      !(token.word === 'same' && !closes(next)) &&
      !(token.word === 'same' && next.word === 'as')
    )
      return 0;
    return closes(next) ? 1 : 2;
  }
  if (
    article &&
    oneOf(token.word, 'first second third last old new right wrong') &&
    oneOf(next.word, 'one ones way version option')
  )
    return 2;
  if (says(tokens, place, BEFORE)) return 2;
  if (
    (oneOf(token.word, 'as like what how way') || isNoun(token)) &&
    oneOf(next.word, 'we you i') &&
    oneOf(at(tokens, place + 2).word, SAID)
  )
    return 3;
  return says(tokens, place, 'what did we|you|they decide|agree|promise|suggest|plan|choose') ? 4 : 0;
}

/**
 * Which things a sentence speaks of, and whether they are told: reference resolution as far as the sentence's own
 * words go. `from` is the first token after greeting and address; `skip` are the names of people spoken to.
 */
export function referentsOf(tokens: readonly Token[], from: number, skip: readonly Span[]): Referents {
  const found: Referents = { named: false, loose: [] };
  // "Thanks, Femke" closes a message.
  if (tokens.length - from <= 5 && is(at(tokens, from), BIT.THANKS)) return found;
  const push = (first: number, last: number, kind: LooseKind): void => {
    found.loose.push({ start: at(tokens, first).start, end: at(tokens, last).end, kind });
  };
  for (let place = from; place < tokens.length; place += 1) {
    const token = at(tokens, place);
    if (skip.some((span) => span.start <= token.start && span.end >= token.end)) continue;
    // Of what points beside it, a reader who knows the thing makes sense.
    if (names(tokens, place, from)) return { named: true, loose: [] };
    if (token.kind !== 'word') continue;
    const other = otherAt(tokens, place);
    const article = is(at(tokens, place - 1), BIT.DET) ? place - 1 : place;
    if (other > 0) {
      push(article, Math.min(place + other, tokens.length) - 1, 'other');
      place += other - 1;
    } else if (oneOf(token.word, 'they them he she him her')) {
      if (closes(at(tokens, place + 1)) || !is(token, BIT.DET)) push(place, place, 'people');
    } else if (/^(?:it|that|they)'(?:s|re)$/.test(token.word)) {
      // "It's broken again": a state of a thing that is not there.
      const state = at(tokens, place + (is(at(tokens, place + 1), BIT.FILLER) ? 2 : 1));
      if (is(state, BIT.TROUBLE | BIT.EMPTYVERB) && !is(state, BIT.TIME) && state.word !== 'going')
        push(place, place, 'pronoun');
    } else if (says(tokens, place, 'heard|hear anything|back')) {
      push(place, place + 1, 'news');
    } else if (is(token, BIT.DEICTIC)) {
      if (bareAt(tokens, place, from))
        push(oneOf(token.word, 'thing things stuff') ? article : place, place, 'pronoun');
    } else if (isNoun(token)) {
      if (owned(tokens, place, from)) return { named: true, loose: [] };
      const noun = nounAt(tokens, place, from);
      if (noun) found.loose.push(noun);
    }
  }
  return found;
}

/** "That", "it", "the thing" with nothing behind it that it belongs to. */
function bareAt(tokens: readonly Token[], place: number, from: number): boolean {
  const token = at(tokens, place);
  const prior = at(tokens, place - 1);
  const next = at(tokens, place + 1);
  if (oneOf(token.word, 'thing things stuff')) return is(prior, BIT.DET);
  if (oneOf(token.word, 'one ones'))
    return (
      oneOf(prior.word, 'this that which') ||
      oneOf(prior.word, WHICH) ||
      compares(prior) ||
      (prior.word === 'the' && closes(next))
    );
  if (oneOf(prior.word, IDIOM)) return false;
  if (token.word === 'it') {
    let word = place + 1;
    while (is(at(tokens, word), BIT.FILLER | BIT.AUX) || at(tokens, word).word === 'be') word += 1;
    // "Is it ok if", "it would be great to": it stands for what comes after.
    if (oneOf(prior.word, 'is was be') || oneOf(next.word, 'is was would will'))
      for (let later = place + 2; later <= place + 5; later += 1)
        if (oneOf(at(tokens, later).word, 'that to if when')) return false;
    if (
      word > place &&
      oneOf(at(tokens, word).word, EXPLETIVE) &&
      (place === from || is(prior, BIT.AUX | BIT.WH))
    )
      return false;
    return !(is(prior, BIT.AUX) && is(next, BIT.TIME));
  }
  if (says(tokens, place, 'that|this|these|those you|i|we|he|she|they|the|it')) return false;
  // "This week", "that file" are not bare, "is this valid" is.
  if (closes(next) && !(is(next, BIT.TIME) && !oneOf(next.word, 'today tomorrow now tonight asap')))
    return true;
  return (
    is(prior, BIT.AUX) &&
    next.kind === 'word' &&
    !isNoun(next) &&
    closes(at(tokens, place + 2)) &&
    !names(tokens, place + 1, from)
  );
}

/** Where the article of the noun at `place` stands, before whatever says which of several it is. */
function articleOf(tokens: readonly Token[], place: number, from: number): number {
  let first = place - 1;
  while (first >= from && (oneOf(at(tokens, first).word, WHICH) || compares(at(tokens, first)))) first -= 1;
  return first;
}

/** "Your number", "my keys": whose it is says which it is, but not of a file or an approval. */
function owned(tokens: readonly Token[], place: number, from: number): boolean {
  const { word } = at(tokens, place);
  const own =
    'number name address password pin code key place room list account date customer client page site';
  return (
    (oneOf(word, own) || oneOf(word.replace(/s$/, ''), own)) &&
    oneOf(at(tokens, articleOf(tokens, place, from)).word, 'my your our their ur')
  );
}

/** How a noun that everybody has many of leaves open which it is; `null` where it has no article. */
function nounAt(tokens: readonly Token[], place: number, from: number): Referents['loose'][number] | null {
  const noun = at(tokens, place);
  const first = articleOf(tokens, place, from);
  const article = at(tokens, first).word;
  const span = (start: number) => ({ start: at(tokens, start).start, end: noun.end });
  if (is(noun, BIT.NEWS) && !is(noun, BIT.FEEL)) {
    if (first < from) return { ...span(from), kind: 'news' };
    if (oneOf(article, 'any the an some no got')) return { ...span(first), kind: 'news' };
  }
  // "This mail" is the one that is being written.
  if (article === 'this' && oneOf(noun.word, 'email e-mail mail message list')) return null;
  if (oneOf(article, 'the that this those these my our your ur')) return { ...span(first), kind: 'generic' };
  return oneOf(noun.word, MASS) ? { ...span(place), kind: 'generic' } : null;
}
