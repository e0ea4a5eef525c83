import type { Span } from '../../core/span.ts';
import type { ChoiceKind } from '../reading.ts';
import { BIT } from '../words/classes.ts';
import { is, lengthOf, says } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';

/** What one sentence says of a decision: whether one is open, who closes it, or that it is taken. */
export interface ChoiceNotes {
  choices: (Span & { kind: ChoiceKind })[];
  deciders: Span[];
  decided: Span[];
}

/** Turns that put a decision to the readers, wherever they stand in their sentence. */
const PUT = `
  proposal|proposed :; i|we propose|suggest|recommend we|that|to; i'd propose|suggest|recommend we|that|to;
  i|we would|like|want propose|suggest; my|our proposal|suggestion is; how about we; what about we; i move that|to;
  what do|should|shall we do; what to do; what now; what next; how do|should|shall we proceed|handle|decide|continue|solve|tackle;
  which one|of|way|option|version|variant|route do|should|shall|would|to; which do|should|shall we;
  let's|lets decide|settle|vote|choose; let us decide|settle|vote|choose; we need|have|ought to decide|choose|settle|agree|pick;
  we must|should decide|choose|settle|agree|pick; need|needs a decision; needs to be decided|settled; has|have to be decided|settled;
  make|reach|take a decision; come to a|some conclusion|decision|agreement; decision|decisions needed|required|pending;
  ok|okay|fine|good|agreed for|with all|everyone|everybody; everyone|everybody|all ok|okay|fine|happy|agree|agreed with|on|to;
  does everyone|everybody agree; do we|you all agree; any objections; we could either|go|try`;

/** Turns that lay alternatives side by side. */
const LAID = `
  two|three|four|2|3|4|both|several|some|these|different options|ways|possibilities|offers|variants|alternatives|choices|candidates|proposals|quotes|versions|drafts|paths|approaches|solutions|designs|layouts|routes|bids|models;
  the options|alternatives|choices are|would; pros and cons; on the one|other hand`;

/** A leaning, or a call for leanings: what is laid out waits for a choice. */
const LEANS = `
  vote; i'd|i'll|id go|take|prefer|pick|choose|vote|say|lean|rather|keep; i would go|take|prefer|pick|choose|vote|say|lean|rather|keep; i lean|prefer|favour|favor|tend; i'm torn|easy|undecided|unsure|for|leaning|fine|not;
  im torn|easy|undecided|unsure|for|leaning|fine; leaning towards|to; i find both|either; i like both|either; both are|fit|work|look|have|would|sound|cost; my vote|preference|favourite|favorite;
  i think we should|could; your thoughts|views|opinion|opinions|preference|preferences|input; any thoughts|preference|preferences|opinions|views; thoughts|opinions|preferences;
  feedback welcome|please; what do|does|would you|the|everyone|everybody|people all|think|prefer|say|choose|team|group|rest|others; what you think; let's|lets think|talk|discuss|see; no strong|preference; hard to say|choose|decide; can't decide`;

/** Who closes it, or what happens by itself. */
const CLOSES = `
  your|my|her|his|their|our call|decision|verdict; up to you|her|him|me|them; last|final word|say|decision; leave|leaves|left it|this|that to|with;
  you own; unless; if|should nobody|noone; if|should no one|objections|objection; if|should i hear|get|don't; if there are|is no; if you don't|do; object|objections|veto by|until|here|before|to|if;
  otherwise i|we|i'll|we'll; by default; silence; shout before|if|now; majority; most votes|voted|reactions|emojis|emoji|hands; the winner; first answer|reply|come;
  poll|vote|voting closes|ends|is; closes on|at; i'll|ill|we'll|im|i'm go|going|take|taking|pick|choose|decide|start|do|book|order|close|swap|use; i will|shall go|take|pick|choose|decide|start|do|book|order|use; i'm going; i decide|take|go|pick|book|swap`;

/** The matter is closed. */
const TAKEN = `
  we|we've|i|i've|they|board|team|it have|has|finally|just decided|agreed|settled|chosen; we|we've|i|i've|they decided|agreed|chose|settled; decided|agreed :; decided|agreed on|to|against|that|by|yesterday|today; it's|its|is|was|been decided|settled|agreed;
  it is|it's then; we|we're go|going|went with|for|ahead; we took; decision by|from|of|taken|made; as decided|agreed|discussed; booked|done|ordered|signed it|already|just|this|yesterday`;

/** Small pleasures, over which nobody needs to preside. */
const SMALL = `lunch|dinner|breakfast|brunch|coffee|tea|pizza|sushi|beer|beers|wine|drinks|drink|cake|cakes|snacks|snack|pub|bar|movie|film|karaoke|burgers|ice|bbq`;

/** After "should we", "do we": things one knows or does together, not things one decides. */
const NO_MATTER = `expect|worry|be|know|assume|see|have|need|meet|talk|chat|call|start|begin|go|get|still|say|ask|look|wait|mean|wish|begin|join|speak|move on; still have|need; even|really|already; go home; proceed; continue`;

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: at(tokens, from).start, end: at(tokens, to).end };
}

/** "or" between two things, away from either end: "A or B", not "or so". */
function orAfter(tokens: readonly Token[], from: number): boolean {
  for (let place = from + 1; place < tokens.length - 1; place += 1) {
    const token = at(tokens, place);
    if (
      (token.word === 'or' || token.word === 'vs' || token.word === 'versus') &&
      at(tokens, place + 1).kind !== 'punct' &&
      !says(
        tokens,
        place + 1,
        'so|something|anything|not|no|someone|somebody|anyone|else|similar|more|less|whatever|whether|two; at least',
      )
    )
      return true;
  }
  return false;
}

/** A question of the group to itself: "should we …", "do we go with A or B". */
function asksUs(tokens: readonly Token[], place: number, from: number, marked: boolean): boolean {
  const before = at(tokens, place - 1);
  const opens = place === from || before.kind === 'punct' || is(before, BIT.CONJ | BIT.FILLER);
  if (!opens || !says(tokens, place, 'should|shall|do we') || !(marked || place === from)) return false;
  let verb = place + 2;
  while (is(at(tokens, verb), BIT.FILLER) && !is(at(tokens, verb), BIT.ACT)) verb += 1;
  if (at(tokens, place).word !== 'do') return !says(tokens, verb, NO_MATTER);
  return orAfter(tokens, verb) && !says(tokens, verb, 'have|need|know|get');
}

/** "we can buy one or rent", "could be A, could be B", "option 1 … option 2", "a) …". */
function laysOut(tokens: readonly Token[], from: number): boolean {
  let labels = 0;
  let could = 0;
  for (let place = from; place < tokens.length; place += 1) {
    if (says(tokens, place, LAID) || says(tokens, place, 'either')) return true;
    if (
      says(
        tokens,
        place,
        'option|variant|version|plan|alternative|way|route|proposal a|b|c|1|2|3|one|two|three',
      )
    )
      labels += 1;
    // "it could be the cable" guesses; what we could do is a choice.
    if (says(tokens, place, 'could|can') && (place === from || says(tokens, place - 1, 'we|i|one|they')))
      could += orAfter(tokens, place) ? 2 : 1;
    else if (says(tokens, place, 'could be')) could += 1;
  }
  return labels > 1 || could > 1 || (labels === 1 && orAfter(tokens, from));
}

/** Whether somebody is said to decide: "you decide", "Anselm decides", "@mo will choose". "We" is everybody. */
function decides(tokens: readonly Token[], place: number): boolean {
  if (!says(tokens, place, 'decide|decides|chooses|choose|approves')) return false;
  let who = place - 1;
  while (is(at(tokens, who), BIT.AUX | BIT.FILLER)) who -= 1;
  const subject = at(tokens, who);
  if (says(tokens, who, 'we|who|to|nobody|everyone|everybody|us')) return false;
  return (
    at(tokens, place).word.endsWith('s') ||
    subject.kind === 'mention' ||
    subject.capital ||
    says(tokens, who, 'you|u|i|she|he|they')
  );
}

/** "Decision: @mo", "approver: Kim". */
function labelled(tokens: readonly Token[], place: number): boolean {
  const named = at(tokens, place + 2);
  return (
    says(tokens, place, 'decision|decider|decides|approver|owner|dri :') &&
    (named.kind === 'mention' || named.capital)
  );
}

/** What the sentence from token `from` on says of a decision. `lettered`: it is an item "a) …" of a list. */
export function choicesOf(tokens: readonly Token[], from: number, lettered: boolean): ChoiceNotes {
  const notes: ChoiceNotes = { choices: [], deciders: [], decided: [] };
  const last = tokens.length - 1;
  const marked = at(tokens, last).word.includes('?');
  const whole = () => spanOf(tokens, from, last);
  let put = false;
  let leans = false;
  for (let place = from; place <= last; place += 1) {
    const token = at(tokens, place);
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    if (says(tokens, place, SMALL)) return { choices: [], deciders: notes.deciders, decided: notes.decided };
    put ||= says(tokens, place, PUT) || asksUs(tokens, place, from, marked);
    leans ||= says(tokens, place, LEANS);
    const closed = lengthOf(tokens, place, CLOSES);
    if (closed > 0 || decides(tokens, place) || labelled(tokens, place))
      notes.deciders.push(spanOf(tokens, place, place + Math.max(1, closed) - 1));
    if (says(tokens, place, TAKEN)) notes.decided.push(spanOf(tokens, place, place));
  }
  if (from > last) return notes;
  const laid = lettered || laysOut(tokens, from);
  if (put) notes.choices.push({ ...whole(), kind: 'put' });
  if (laid || (marked && orAfter(tokens, from)))
    notes.choices.push({ ...whole(), kind: laid ? 'laid' : 'loose' });
  if (leans) notes.choices.push({ ...whole(), kind: 'leans' });
  return notes;
}
