import type { Span } from '../../core/span.ts';
import { quotedTokens } from '../asks/clauses.ts';
import type { ChoiceKind } from '../reading.ts';
import { BIT } from '../words/classes.ts';
import { is, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { DECIDE, LAID, LEANS, NO_MATTER, opensTurn, POLLS, PUT, SMALL, STANDS } from './choice-words.ts';
import { closesAt, takenAt } from './closers.ts';

/** What one sentence says of a decision: whether one is open, who closes it, or that it is taken. */
export interface ChoiceNotes {
  choices: (Span & { kind: ChoiceKind })[];
  deciders: Span[];
  decided: Span[];
}

/** Alternatives, not a rough count or "or so". */
function joins(tokens: readonly Token[], place: number): boolean {
  const { word } = at(tokens, place);
  if (word !== 'or' && word !== 'vs' && word !== 'versus') return false;
  const quote = /^["“‘']/.test(at(tokens, place + 1).word) ? 1 : 0;
  const next = at(tokens, place + 1 + quote);
  return (
    (next.kind === 'word' || next.kind === 'code') &&
    !is(next, BIT.TIME | BIT.SOME) &&
    !says(
      tokens,
      place + 1,
      'so|something|anything|else|similar|more|less|whatever|whether|not|two|three; at least',
    )
  );
}

/** A sentence with the places of its first and last "or"; -1 without one. */
interface View {
  tokens: readonly Token[];
  from: number;
  marked: boolean;
  /** Ends with "or not". */
  orNot: boolean;
  firstOr: number;
  lastOr: number;
}

/** A question of the group to itself: "should we …", "are we going with A or B", "should the gate be red or blue". */
function asksUs({ tokens, from, marked, orNot, lastOr }: View, place: number): boolean {
  if (!says(tokens, place, 'should|shall; do|are|will|would we')) return false;
  const before = at(tokens, place - 1);
  const wh = says(tokens, place - 1, 'what') || (place > from && says(tokens, from, 'which'));
  const opens = place === from || before.kind === 'punct' || is(before, BIT.CONJ | BIT.FILLER) || wh;
  if (!opens || !(marked || orNot || place === from)) return false;
  const who = at(tokens, place + 1);
  let verb = place + 2;
  if (at(tokens, verb).kind !== 'word') return false;
  while (is(at(tokens, verb), BIT.FILLER) && !is(at(tokens, verb), BIT.ACT)) verb += 1;
  if (!says(tokens, place, 'should|shall'))
    return (
      !says(tokens, verb, 'have|need|know|get|supposed|sure|allowed') &&
      (lastOr > verb ||
        orNot ||
        (marked &&
          (at(tokens, verb).word.endsWith('ing') || says(tokens, verb, 'want|keep|still|really|go'))))
    );
  return who.word === 'we'
    ? !says(tokens, verb, NO_MATTER) || says(tokens, verb, 'go with|for|ahead')
    : marked && !is(who, BIT.PRONOUN) && lastOr > verb;
}

/** "which of the three do you all like best", "which one should it be". */
function picks(tokens: readonly Token[], from: number): boolean {
  if (!says(tokens, from, 'which')) return false;
  for (let place = from + 1; place < from + 12; place += 1)
    if (
      says(tokens, place, 'prefer|choose|pick|favour|favor|vote; should|shall we|it') ||
      says(tokens, place, 'you|we|all|everyone|people|do like|want')
    )
      return true;
  return false;
}

/** "how about dropping …", "I suggest moving …": what is done is named by its verb. */
function moots(tokens: readonly Token[], place: number): boolean {
  const verb = at(tokens, place + 2);
  return (
    verb.word.endsWith('ing') &&
    !is(verb, BIT.SOME | BIT.TIME) &&
    says(
      tokens,
      place,
      "how|what about; i|i'd|would|we suggest|recommend; thinking of|about; am|i'm|we're|are considering",
    )
  );
}

/** "we need to settle …", "let's decide", "can we agree on …", "we haven't decided". */
function unsettled(tokens: readonly Token[], place: number): boolean {
  if (says(tokens, place, 'decided|agreed|settled|chosen'))
    return says(tokens, place - 1, "haven't|hasn't|not|never|yet|havent") || says(tokens, place - 2, 'to be');
  if (!says(tokens, place, DECIDE)) return false;
  if (says(tokens, place - 1, "let's|lets") || says(tokens, place - 2, 'can|could|should|must|do we'))
    return true;
  return (
    says(tokens, place - 2, 'good|great|nice|time to') ||
    says(tokens, place - 2, 'we should|must|could') ||
    says(tokens, place - 3, 'we|still|really|all need|have|ought|want to')
  );
}

/** "I suggest we all meet": a talk, not a matter. */
function meets(tokens: readonly Token[], place: number): boolean {
  for (let next = place + 1; next < place + 7; next += 1) {
    const token = at(tokens, next);
    if (says(tokens, next, 'align|phone|conversation') || (is(token, BIT.MEET) && token.word !== 'discuss'))
      return true;
    if (token.kind === 'punct') break;
  }
  return false;
}

/** "Oak or larch for the benches?": two things, and nothing that asks for knowledge. */
function elliptic({ tokens, from, firstOr }: View): boolean {
  if (firstOr <= from || tokens.length - from <= 4) return false;
  for (let place = from; place < firstOr; place += 1)
    if (
      is(at(tokens, place), BIT.AUX | BIT.WH | BIT.SOME) ||
      says(tokens, place, 'you|u|your|i|he|she|any|if|when|got')
    )
      return false;
  const before = at(tokens, firstOr - 1);
  return before.kind !== 'number' && !is(before, BIT.TIME);
}

/** "half of us want tabs and half the accordion". */
function parts(tokens: readonly Token[], place: number): boolean {
  if (!says(tokens, place, 'half|some|most of us|you|the')) return false;
  let wants = false;
  for (let next = place + 3; next < tokens.length; next += 1) {
    wants ||= says(tokens, next, 'want|like|prefer|favour|favor|for|would|say|think');
    if (wants && says(tokens, next, 'half|others|rest|some')) return true;
  }
  return false;
}

/** Whether the words at `place` put a decision to the readers. */
function puts(view: View, place: number): boolean {
  const { tokens, marked, lastOr } = view;
  return (
    ((says(tokens, place, PUT) &&
      !says(tokens, place, 'maybe|perhaps we should|could have') &&
      !says(tokens, place - 1, 'can|could|did|does|will|has')) ||
      (marked && says(tokens, place, POLLS)) ||
      (tokens.length - place > 5 && says(tokens, place, 'suggestion :')) ||
      (says(tokens, place, 'if|whether we should|could|want|ought|need|still|buy|take|go|keep') &&
        says(tokens, place - 1, 'sure|wonder|wondering|know|is|unsure|decided|undecided|open')) ||
      asksUs(view, place) ||
      (marked && lastOr > place && says(tokens, place, 'prefer; how|what about')) ||
      (place === view.from && says(tokens, place, "wouldn't it|this|that|a|the|we; couldn't we")) ||
      parts(tokens, place) ||
      moots(tokens, place) ||
      unsettled(tokens, place) ||
      // What we could do is put to the vote; what one can do is told.
      (lastOr > place + 1 &&
        says(tokens, place, 'we could|might') &&
        !says(tokens, place + 2, 'see|hear|be|feel'))) &&
    !meets(tokens, place)
  );
}

/** How much the words at `place` lay alternatives out: 2 and more is enough. */
function lays({ tokens, from, lastOr }: View, place: number): number {
  const counts = says(tokens, place, 'two|three|four|2|3|4');
  // "two places left:" and a list.
  const heads =
    counts && at(tokens, tokens.length - 1).word === ':' && /[^s]s$/.test(at(tokens, place + 1).word);
  if (
    heads ||
    says(tokens, place, LAID) ||
    says(tokens, place, 'option|variant|version|plan a|b|c|1|2|3|one|two :') ||
    (lastOr > place && at(tokens, place).word === 'either')
  )
    return 2;
  const half = lastOr > place ? 2 : 1;
  if (
    says(
      tokens,
      place,
      'option|variant|version|plan|alternative|choice|route|proposal|design|offer a|b|c|1|2|3|one|two|three',
    )
  )
    return half;
  // "it could be the cable" guesses; what we could do is a choice.
  if (says(tokens, place, 'could|can|might') && (place === from || says(tokens, place - 1, 'we|i|one')))
    return half;
  return 0;
}

/** What the sentence from token `from` on says of a decision. `lettered`: it is an item "a) …" of a list. */
export function choicesOf(tokens: readonly Token[], from: number, lettered: boolean): ChoiceNotes {
  const notes: ChoiceNotes = { choices: [], deciders: [], decided: [] };
  const last = tokens.length - 1;
  if (from > last) return notes;
  const view: View = {
    tokens,
    from,
    marked: at(tokens, last).word.includes('?'),
    orNot: false,
    firstOr: -1,
    lastOr: -1,
  };
  for (let place = from + 1; place < last; place += 1)
    if (says(tokens, place, 'or not')) view.orNot = true;
    else if (joins(tokens, place)) {
      if (view.firstOr < 0) view.firstOr = place;
      view.lastOr = place;
    }
  const { marked, lastOr } = view;
  let put = (marked && says(tokens, from, 'what now|next')) || picks(tokens, from);
  let leans = false;
  let stands = 0;
  const quoted = quotedTokens(tokens);
  let small = false;
  let own = false;
  let laid = lettered ? 2 : 0;
  for (let place = from; place <= last; place += 1) {
    const token = at(tokens, place);
    // "🔵 big, ⚪ small": a poll by reactions.
    if (
      token.kind === 'emoji' &&
      at(tokens, place + 1).kind === 'word' &&
      /[:,;/]/.test(at(tokens, place - 1).word)
    )
      laid += 1;
    if (quoted[place] || !opensTurn(token.word)) continue;
    own ||= says(tokens, place, "i|we|i'm|i'd|im|id|wdyt");
    small ||= says(tokens, place, SMALL);
    put ||= puts(view, place);
    // "how do we proceed if a guest …" asks for the rule.
    if (
      place > from &&
      is(at(tokens, from), BIT.WH) &&
      says(tokens, place, 'if|when; in case') &&
      !says(tokens, place - 1, 'what')
    )
      put = false;
    leans ||= says(tokens, place, LEANS);
    if (says(tokens, place, STANDS)) stands += 1;
    laid += lays(view, place);
    if (closesAt(tokens, place)) notes.deciders.push({ start: token.start, end: token.end });
    if (takenAt(tokens, place)) notes.decided.push({ start: token.start, end: token.end });
  }
  if (small) return notes;
  const whole = { start: at(tokens, from).start, end: at(tokens, last).end };
  if (put) notes.choices.push({ ...whole, kind: 'put' });
  const bare = marked && elliptic(view);
  if (laid > 1 || (lastOr > 0 && (marked || (leans && own))))
    notes.choices.push({ ...whole, kind: laid > 1 || !marked ? 'laid' : bare ? 'bare' : 'loose' });
  if (leans) notes.choices.push({ ...whole, kind: 'leans' });
  for (; stands > 0; stands -= 1) notes.choices.push({ ...whole, kind: 'stands' });
  return notes;
}
