import type { Span } from '../../core/span.ts';
import { BIT, classesOf } from '../words/classes.ts';
import { is, lengthOf, oneOf, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';

/** A promise by the writer or their house: its words to the end of the sentence, and the verb of the work. */
export interface PromiseNote extends Span {
  /** In its base form; missing where a turn such as "on it" names none. */
  verb?: string | undefined;
}

/** Turns that promise without a verb of their own, where a clause begins. */
const TURNS = `
  will do; on it; i'm|im|we're on it|the; leave it|this|that with|to me|us; consider it done; taking|doing it|this|that`;

/** Turns that promise wherever they stand. */
const ANYWHERE = `
  on my|our|the list|plate|todo|to-do; keep you|everyone|all posted|updated|informed`;

/** What stands before the verb of a promise. */
const AHEAD = `
  i'll; we'll; ill; i|we will|shall; i'm|im|we're|am|are going|planning to; i|we am|are going|planning to; i'm|im|we're gonna; gonna;
  will; i|we still have|need to; i|we promise to; let me`;

/** Verbs of little weight that promise work with the words after them. */
const LIGHT = `
  put together; take care|over|on; take it|this|that on|over|up|one; take|have a|another look|closer|think; get|come|report back;
  get it|this|that|them done|sorted|fixed; see what; work on; deal with; think about; have|get someone|somebody; let you|everyone|all know`;

/** Work that is under way and not done: "we're looking into it", "updating the plan". */
const UNDER_WAY = `
  looking|digging|checking into|with; working on; taking over; fixing|updating|correcting|rewriting|reworking|adding|preparing|sorting`;

/** After "will", what happens by itself, and no work. */
const NO_WORK = 'be have need not never see assume guess let bet admit say try';

/** What is done to a thing: "sent", "answered"; not a state it is in. */
function isDone(word: string): boolean {
  return (
    oneOf(word, 'sent done dealt taken made paid put') ||
    (word.endsWith('ed') &&
      !oneOf(word, 'needed closed interested missed pleased delayed required used allowed'))
  );
}

/** Where the verb of a promise stands that begins at `place`; 0 for none. */
function verbAfter(tokens: readonly Token[], place: number): number {
  const ahead = lengthOf(tokens, place, AHEAD);
  if (ahead === 0) return 0;
  const verb = skipFillers(tokens, place + ahead);
  return verb + lengthOf(tokens, verb, 'try to');
}

/** "The refund will be processed", "our technician will contact you", "you'll get the keys back". */
function byOthers(tokens: readonly Token[], place: number): string | undefined {
  const { word } = at(tokens, place);
  if (word === "you'll" || (word === 'you' && at(tokens, place + 1).word === 'will')) {
    const verb = at(tokens, place + (word === 'you' ? 2 : 1));
    return oneOf(verb.word, 'get hear receive') ? 'do' : undefined;
  }
  if (word !== 'will' || place === 0) return undefined;
  if (at(tokens, place + 1).word !== 'be')
    return [2, 3, 4, 5].some(
      (next) =>
        at(tokens, place + next).word === 'you' && !is(at(tokens, place + next - 1), BIT.WH | BIT.CONJ),
    )
      ? at(tokens, place + 1).word
      : undefined;
  const done = skipFillers(tokens, place + 2);
  return place < 14 && isDone(at(tokens, done).word) && !says(tokens, done + 1, 'by|with') ? 'do' : undefined;
}

/** "I'll send it", "will do", "footnote to follow", "it will be looked into": at most one a sentence. */
export function promisesOf(tokens: readonly Token[], from: number): PromiseNote[] {
  let mine = false;
  let last = tokens.length - 1;
  while (last > from && at(tokens, last).kind !== 'word') last -= 1;
  const note = (place: number, verb?: string): PromiseNote[] => [
    { start: at(tokens, place).start, end: at(tokens, tokens.length - 1).end, verb },
  ];
  for (let place = from; place < tokens.length; place += 1) {
    const token = at(tokens, place);
    if (token.kind !== 'word') continue;
    if (says(tokens, place, ANYWHERE)) return note(from);
    // "Minutes to follow": a note without a doer.
    if (place === last - 1 && place > from && says(tokens, place, 'to follow; coming soon'))
      return note(from);
    mine ||= says(tokens, place, "i|we|i'll|we'll|i'm|we're|i've|we've");
    const before = at(tokens, place - 1);
    const opens =
      place === from ||
      before.kind === 'punct' ||
      before.kind === 'emoji' ||
      is(before, BIT.CONJ | BIT.FILLER | BIT.ACK);
    const other = opens && token.word === 'will' ? undefined : byOthers(tokens, place);
    if (other) return note(from, other);
    if (!opens) continue;
    if (says(tokens, place, TURNS)) return note(place);
    // "The crew sweeps and will wash up" is said of others.
    if (token.word === 'will' && is(before, BIT.CONJ) && !mine) continue;
    const under = lengthOf(tokens, place, "i'm|im|we're; i|we am|are");
    if (
      (under > 0 || place === from || before.kind === 'punct') &&
      says(tokens, skipFillers(tokens, place + under), UNDER_WAY)
    )
      return note(place, 'do');
    // In reply, in the English of many: "ok we clean it up", "yes sure I check with them".
    if (is(before, BIT.ACK) && says(tokens, place, 'i|we') && is(at(tokens, place + 1), BIT.ACT))
      if (says(tokens, place + 2, 'it|that|them|this|the|you|with|your|up|into'))
        return note(place, at(tokens, place + 1).word);
    const verb = verbAfter(tokens, place);
    if (verb === 0 || at(tokens, verb).kind !== 'word') continue;
    if (says(tokens, verb, LIGHT)) return note(place, 'do');
    const { word } = at(tokens, verb);
    const doing = at(tokens, verb + 1).word;
    if (word === 'be' && doing.endsWith('ing')) {
      const stem = doing.slice(0, -3);
      return note(place, (classesOf(`${stem}e`) & BIT.ACT) === 0 ? stem : `${stem}e`);
    }
    if (is(at(tokens, verb), BIT.PRONOUN | BIT.DET) || oneOf(word, NO_WORK)) continue;
    return note(place, word);
  }
  return [];
}
