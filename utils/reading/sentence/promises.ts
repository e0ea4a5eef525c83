import type { Span } from '../../core/span.ts';
import { BIT, classesOf } from '../words/classes.ts';
import { is, lengthOf, oneOf, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';

/** A promise by the writer or their house: its words to the end of the sentence, and the verb of the work. */
export interface PromiseNote extends Span {
  /** In its base form; missing where a turn such as "on it" names none. */
  verb?: string | undefined;
  /** Promises only as an answer: "I can do the labels", "redoing the chart". */
  answers: boolean;
}

/** Turns that promise without a verb of their own, where a clause begins. */
const TURNS = `
  will do; on it; i'm|im|we're on it; leave it|this|that with|to me|us; consider it done; taking|doing it|this|that;
  i|we owe you|everyone|everybody|them the|some|your`;

/** Turns that promise wherever they stand. */
const ANYWHERE = `
  on my|our|the list|plate|todo|radar|pile; keep you|everyone|all posted|updated|informed; bear with me;
  in due course; in the making|works`;

/** Who promises, where no form of "will" is in it. */
const WHO = `i|we am|are; i|we|i'm|im|we're|am|are`;

/** What stands before the verb of a promise: a time to come, or an aim. */
const AHEAD = `
  i'll|we'll|ill|will|shall|gonna|gotta; going|planning|about|plan|promise|promised to; let me`;

/** The same, and a promise only where it answers. */
const ANSWERS = `
  can; happy|able|trying|try|need|have to; should be able to`;

/** Verbs of little weight that promise work with the words after them. */
const LIGHT = `
  put together; take care|over|on|it|this|that; take a|another look|closer; get|come|report|be back; be|get in touch;
  get it|this|that|them done|sorted|fixed|to; get your|to; have it|that ready|done|for; see what|if|whether; work on;
  deal with; think about; have|get someone|somebody; let you|u|everyone know; tell you; run it|this past|by; give it a`;

/** Work that is under way and not done: "we're looking into it". */
const UNDER_WAY = 'looking|digging|checking into|with; working on; taking over; coming to';

/** After "will", what happens by itself, and no work. */
const NO_WORK = 'be have need know not never see assume guess let bet admit say try thank';

/** What is done to a thing: "sent", "answered"; not a state it is in. */
function isDone(word: string): boolean {
  return (
    oneOf(word, 'sent done dealt taken made paid put') ||
    (word.endsWith('ed') &&
      !oneOf(word, 'needed closed interested missed pleased delayed required used allowed'))
  );
}

/** The verb that a word in "-ing" is a form of, where it is one of work: "updating", "planning", "rewording". */
function workIn(word: string): string | undefined {
  if (!word.endsWith('ing')) return undefined;
  const stem = word.slice(0, -3);
  const known = [`${stem}e`, stem, stem.slice(0, -1)].find((verb) => (classesOf(verb) & BIT.ACT) !== 0);
  if (known) return oneOf(known, 'try write look') ? undefined : known;
  return word.startsWith('re') && classesOf(word) === 0 ? stem : undefined;
}

/** At the end of a sentence, some day. */
const LATER = 'soon shortly later back';

/** "The refund will be processed", "our technician will contact you", "you get the keys back soon". */
function byOthers(tokens: readonly Token[], place: number, last: number): string | undefined {
  const { word } = at(tokens, place);
  const given = lengthOf(tokens, place, "you'll; you|u will|are; you|u");
  if (given > 0) {
    const verb = at(tokens, place + given);
    const after = at(tokens, place + given + 1).word;
    if (
      verb.word === 'be'
        ? !isDone(after)
        : !says(tokens, place + given, 'get|receive|getting|receiving; hear from|back')
    )
      return undefined;
    return given > 1 || word === "you'll" || oneOf(at(tokens, last).word, LATER) ? 'do' : undefined;
  }
  // "The invoice is being corrected."
  if (word === 'being' && says(tokens, place - 1, 'is|are|currently') && isDone(at(tokens, place + 1).word))
    return 'do';
  if (word !== 'will' || place === 0) return undefined;
  if (says(tokens, place + 1, 'be|get in touch')) return 'do';
  if (at(tokens, place + 1).word !== 'be')
    return [2, 3, 4, 5].some(
      (next) =>
        at(tokens, place + next).word === 'you' && !is(at(tokens, place + next - 1), BIT.WH | BIT.CONJ),
    )
      ? at(tokens, place + 1).word
      : undefined;
  const done = skipFillers(tokens, place + 2);
  return isDone(at(tokens, done).word) && !says(tokens, done + 1, 'by|with') ? 'do' : undefined;
}

/** "I'll send it", "will do", "footnote to follow", "it will be looked into": the verb of each. */
export function promisesOf(tokens: readonly Token[], from: number): PromiseNote[] {
  const found: PromiseNote[] = [];
  // The writer or their house is the subject; a promise was begun: "I'll ask him **and** tell you".
  let mine = false;
  let led = false;
  let last = tokens.length - 1;
  while (last > from && at(tokens, last).kind !== 'word') last -= 1;
  const note = (place: number, verb?: string, answers = false): PromiseNote[] => {
    found.push({
      start: at(tokens, place).start,
      end: at(tokens, tokens.length - 1).end,
      verb,
      answers: answers && !is(at(tokens, from), BIT.ACK),
    });
    return found;
  };
  for (let place = from; place < tokens.length; place += 1) {
    const token = at(tokens, place);
    if (token.kind !== 'word') continue;
    if (says(tokens, place, ANYWHERE) && at(tokens, place - 1).word !== 'not') return note(from);
    // "Minutes to follow", "a new version follows": without a doer.
    if (place > from && place >= last - 1 && says(tokens, place, 'to follow; coming soon|shortly; follows'))
      return note(from);
    const before = at(tokens, place - 1);
    const parted = before.kind === 'punct' || before.kind === 'emoji' || is(before, BIT.ACK | BIT.THANKS);
    const opens = place === from || parted || is(before, BIT.CONJ | BIT.FILLER);
    const who = lengthOf(tokens, place, WHO);
    mine ||= who > 0 || says(tokens, place, "i'll|we'll|i've|we've");
    const other =
      says(tokens, place - 1, 'i|we') ||
      (opens && token.word === 'will' && at(tokens, place + 1).word !== 'be')
        ? undefined
        : byOthers(tokens, place, last);
    if (other) return note(from, other);
    if (!opens) continue;
    if (says(tokens, place, TURNS)) {
      note(place);
      continue;
    }
    // "The crew sweeps and will wash up" is said of others.
    if (is(before, BIT.CONJ) && !mine && token.word === 'will') continue;
    let verb = skipFillers(tokens, place + who);
    const sure = lengthOf(tokens, verb, AHEAD);
    // What has no subject begins the clause, or goes on with the one before: "and are working on it".
    const begun =
      who > 0 || ((place === from || parted) && before.word !== 'no') || (mine && is(before, BIT.CONJ));
    if (sure === 0 && begun) {
      if (says(tokens, verb, UNDER_WAY)) return note(place, 'do', who === 0 && !mine);
      const work = workIn(at(tokens, verb).word);
      if (work) {
        // "I'm filling in the form" may tell why one writes; a repair is waited for.
        note(place, work, who === 0 || !oneOf(work, 'fix update correct repair replace sort'));
        continue;
      }
    }
    verb = skipFillers(tokens, verb + sure);
    const maybe = begun ? lengthOf(tokens, verb, ANSWERS) : 0;
    verb = skipFillers(tokens, verb + maybe);
    const ahead = sure + maybe > 0 || (led && before.word === 'and');
    const answers = sure === 0 && !led;
    const { word, bits } = at(tokens, verb);
    if (!ahead) {
      // In reply, in the English of many: "ok we clean it up", "yes sure I check with them".
      if (who !== 1 || !(parted || token.word === 'i')) continue;
      const object = parted ? BIT.DET | BIT.DEICTIC | BIT.PREP : BIT.DEICTIC;
      if ((bits & (BIT.ACT | BIT.SEEK)) !== 0 && is(at(tokens, verb + 1), object)) note(place, word, true);
      continue;
    }
    if (at(tokens, verb).kind !== 'word') continue;
    if (says(tokens, verb, LIGHT)) return note(place, 'do', answers);
    led = true;
    if (word === 'be') {
      const work = workIn(at(tokens, verb + 1).word);
      if (work) return note(place, work, answers);
    }
    if ((bits & (BIT.PRONOUN | BIT.DET)) !== 0 || oneOf(word, NO_WORK)) continue;
    // "I can confirm it" is done while it is said.
    if (answers && (bits & BIT.TELL) !== 0) continue;
    note(place, word, answers);
    place = verb;
  }
  return found;
}
