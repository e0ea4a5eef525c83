import type { Span } from '../../core/span.ts';
import type { UndoneKind } from '../reading.ts';
import { BIT, classesOf } from '../words/classes.ts';
import { is, lengthOf, oneOf, says, skipFillers } from '../words/match.ts';
import { participle } from '../words/participle.ts';
import { at, type Token } from '../words/tokens.ts';
import { vacantAt } from './vacancies.ts';

/** What one sentence says of work that waits. */
export interface UndoneNotes {
  undone: (Span & { kind: UndoneKind })[];
  /** Somebody has it: "Tom does that", "I'm on it", "with Noor". */
  taken: boolean;
}

/** Before the participle of what has to be done. */
const DUTY = `
  needs|need|has|have|ought|are|is|yet|still to be|get; must|should be|get; will|would have|need to be; to be`;

/** Before the participle of what is not done. */
const NOT_DONE = `
  hasn't|haven't|hasnt|havent been; has|have not been; not been; isn't|aren't|not yet; still not; nobody|noone|one has; is|are not; isn't|aren't; if it|this|that|these|they was|were|got|gets`;

/** What waits without a participle. */
const WAITS = `
  needs|need|has|have to happen; needs|has|have to go out|back|in; must happen|go; nothing has; still|yet missing|open|pending|outstanding|unsigned|without; still nobody|noone; still no one; missing here;
  nobody|noone took|takes|on|at|signed|answered|answers|replied|called|looks|looked|did|does; no one took|takes|on|at|signed|answered|replied|called|looks|did`;

/** Words before a duty that make it a person's, everybody's, or a mere case. */
const NOT_OPEN = `i|we|you|u|he|she|your|we're|i'm|you're|they're|every|each|all|any|no|not|if|whenever|because|since|as|once|unless|would|think|thought|although|only|probably|maybe|than|nothing|everything`;

/** Standing rules, and what others say. */
const GENERAL = 'always|never|whenever|every|each|usually|per|normally|said|says; once|twice a';

/** Whether the words around the duty at `place` leave its doer open: its subject is a thing, and it is no rule. */
export function isOpen(tokens: readonly Token[], from: number, place: number): boolean {
  if (says(tokens, from, 'if|when|unless|once|after|reminder')) return false;
  for (let after = place; after < tokens.length && !is(at(tokens, after), BIT.CONJ); after += 1)
    if (says(tokens, after, GENERAL)) return false;
  for (let before = place - 1; before >= 0; before -= 1) {
    const token = at(tokens, before);
    if (token.kind === 'punct' && !/["'“”’()]/.test(token.word)) break;
    if (is(token, BIT.WH) || says(tokens, before, NOT_OPEN)) return false;
  }
  return true;
}

/** A thing that has to be done: "has to be checked", "needs covering", "needs a native speaker's eye". */
export function dutyAt(tokens: readonly Token[], place: number): boolean {
  const { word } = at(tokens, place);
  if (says(tokens, place, 'needs|wants|lacks'))
    if (
      at(tokens, place + 1).word.endsWith('ing') ||
      (says(tokens, place + 1, 'a|an|another|one|two') &&
        (!is(at(tokens, place + 2), BIT.TIME) || says(tokens, place + 2, 'second')))
    )
      return true;
  const must = lengthOf(tokens, place, DUTY);
  if (must === 0) return false;
  const next = skipFillers(tokens, place + must);
  if (!participle(at(tokens, next).word) && !(must > 2 && isFinal(at(tokens, next).word))) return false;
  // "it should be fixed now" guesses; "Figures for June to be added" is a note without a verb.
  if (word === 'should' && says(tokens, next + 1, 'now|already|by')) return false;
  if (
    word === 'to' &&
    ((next + 2 < tokens.length && place > 0) ||
      tokens.slice(0, place).some((each) => is(each, BIT.AUX | BIT.PRONOUN)))
  )
    return false;
  // "by the tenant": a third party's.
  for (let after = next; after < next + 8; after += 1)
    if (
      says(tokens, after, 'by the|a|our|their|his|her') &&
      !is(at(tokens, after + 2), BIT.TIME) &&
      !says(tokens, after + 2, 'end')
    )
      return false;
  return true;
}

function isFinal(word: string): boolean {
  return oneOf(word, 'ready complete in on back up live set clear');
}

/** "would be super if this had tests", "nice if the list could be sorted": a thing wished for, of nobody. */
function wished(tokens: readonly Token[], place: number): boolean {
  return (
    says(tokens, place, 'if this|that|these|those|it|the|there') &&
    is(at(tokens, place - 1), BIT.ACK) &&
    (says(tokens, place + 2, 'had') ||
      [2, 3, 4, 5].some(
        (far) => says(tokens, place + far, 'was|were|got|be') && participle(at(tokens, place + far + 1).word),
      ))
  );
}

/** "we should add a source": work of the group, and so of nobody yet. */
function ours(tokens: readonly Token[], place: number): boolean {
  const verb = at(tokens, place + 2);
  return says(tokens, place, 'we should') && is(verb, BIT.ACT) && !is(verb, BIT.MEET);
}

/** A thing that is not done: "is still not signed", "still missing", "waits for a review". */
function undoneAt(tokens: readonly Token[], place: number): boolean {
  if (says(tokens, place, WAITS)) return true;
  const not = lengthOf(tokens, place, NOT_DONE);
  if (not > 0) {
    const next = skipFillers(tokens, place + not);
    const { word } = at(tokens, next);
    if (participle(word) || isFinal(word))
      return (
        !says(tokens, place, "is|are not; isn't|aren't") ||
        says(tokens, next + 1, 'yet') ||
        says(tokens, next + 2, 'yet') ||
        says(tokens, place + 1, 'yet')
      );
  }
  const waits = says(tokens, place, 'waits|waiting|pending|stuck|sits|sitting|lies|lying|up for|on|in');
  for (let after = place + 1; waits && after < place + 8; after += 1)
    if (
      is(at(tokens, after), BIT.NEWS) ||
      says(tokens, after, 'approval|review|sign-off|signature|check|since|somebody|someone')
    )
      return true;
  return (
    (says(tokens, place, 'missing') && at(tokens, place - 1).word === ':') ||
    (says(tokens, place + 1, 'since|:') && /^un[a-z]{3,}ed$/.test(at(tokens, place).word))
  );
}

const MINE = `
  i'm|im on it|that|this; i'm|im doing|taking; i'm|im going there|by|past|anyway; i am on it; i|i've|ive did|do|done|took|take|sent|send|called|asked|booked|renewed|got|go; i'll; i will; mine; my turn|job|task; on me;
  all|already done|sorted; is done; taken care; nothing to; no need`;

/** Whether the words at `place` say who has it, or that it is done. */
function takenAt(tokens: readonly Token[], from: number, place: number): boolean {
  const token = at(tokens, place);
  if (token.kind === 'mention' || says(tokens, place, MINE)) return true;
  const named =
    token.capital &&
    token.kind === 'word' &&
    (place > from || token.bits === 0) &&
    !is(token, BIT.TIME | BIT.PRONOUN);
  if (!named && !says(tokens, place, 'he|she')) return false;
  const { word } = at(tokens, place + 1);
  return (
    (named && says(tokens, place - 2, 'is|are|handled|done|assigned|goes|went|lies|sits|still with|by|to')) ||
    (at(tokens, place - 1).word.endsWith('(') && word.startsWith(')')) ||
    says(
      tokens,
      place + 1,
      'has|is|takes|does|will|took|did|wants|can it|that|this|them|on|all|care|over|do|take|be|both',
    ) ||
    (word.endsWith('s') && (classesOf(word.slice(0, -1)) & BIT.ACT) !== 0)
  );
}

const HEAD =
  'todo|todos|to-do|to-dos|open|missing|remaining|left|outstanding; to do; still open|to|missing; these|following points|tasks|things|jobs; action points|items';

/** What the sentence from token `from` on leaves without a doer. */
export function undoneOf(tokens: readonly Token[], from: number): UndoneNotes {
  const notes: UndoneNotes = { undone: [], taken: false };
  const last = tokens.length - 1;
  const list = at(tokens, last).word === ':';
  let head = false;
  let kind: UndoneKind | undefined;
  for (let place = from; place <= last; place += 1) {
    const token = at(tokens, place);
    notes.taken ||= takenAt(tokens, from, place);
    if (token.word === ':' && head) kind ??= 'head';
    if (kind || token.kind !== 'word') continue;
    head ||=
      (place < from + 8 && says(tokens, place, HEAD) && !is(at(tokens, from), BIT.SOME)) ||
      (list && says(tokens, place, 'before we|the'));
    if (vacantAt(tokens, from, place)) kind = 'vacancy';
    else if (
      ((dutyAt(tokens, place) || undoneAt(tokens, place)) && isOpen(tokens, from, place)) ||
      wished(tokens, place) ||
      (place === from && ours(tokens, place))
    )
      kind = 'duty';
  }
  if (kind) notes.undone.push({ start: at(tokens, from).start, end: at(tokens, last).end, kind });
  return notes;
}
