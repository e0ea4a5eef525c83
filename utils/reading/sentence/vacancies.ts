import { BIT, classesOf } from '../words/classes.ts';
import { is, lengthOf, maybeVerb, oneOf, says } from '../words/match.ts';
import { participle } from '../words/participle.ts';
import { at, type Token } from '../words/tokens.ts';

/** Those who are looked for, by what they do. */
const DOERS =
  'person people volunteer helper hand driver reviewer taker speaker translator tester replacement stand-in pair';

/** What looks for somebody to do it. */
const VACANT = `
  let's|lets make sure; let us make sure; some body; arrange that; still lack|need|miss a|an|one|two; help wanted|needed`;

/** "reviewers welcome", "two people to carry the piano", "looking for a note taker". */
function doerSought(tokens: readonly Token[], from: number, place: number): boolean {
  const { word } = at(tokens, place);
  const some = word.startsWith('some') && is(at(tokens, place), BIT.SOME);
  if (!some && !oneOf(word, DOERS) && !(word.endsWith('s') && oneOf(word.slice(0, -1), DOERS))) return false;
  for (let before = place - 1; before > place - 6; before -= 1) {
    if (says(tokens, before, "no|not|don't|dont")) return false;
    if (says(tokens, before, 'looking|searching for; seeking; need; lack; use; do we have; short of'))
      return true;
  }
  // "any takers for the first screening?"; "any takers?" alone gives something away.
  if (says(tokens, place - 1, 'any'))
    return (
      word === 'volunteers' ||
      says(tokens, place + 1, 'to; for the|this|these') ||
      (says(tokens, place + 1, 'for') && at(tokens, place + 2).word.endsWith('ing'))
    );
  return (
    !some &&
    (says(
      tokens,
      place + 1,
      'needed|wanted|sought|welcome|required|please; , please; is|are|very|most|still|urgently welcome|needed|wanted',
    ) ||
      (says(tokens, place + 1, 'to') && place < from + 3 && maybeVerb(at(tokens, place + 2))))
  );
}

/** "doing", "covering", "looking into": work, not where one is or what one has. */
function works(tokens: readonly Token[], place: number): boolean {
  const { word } = at(tokens, place);
  return (
    word.endsWith('ing') &&
    ((classesOf(word.slice(0, -3)) & BIT.ACT) !== 0 || oneOf(word, 'doing taking writing making giving')) &&
    (!oneOf(word, 'working looking using waiting running talking staying getting') ||
      says(tokens, place, 'looking at|into|after'))
  );
}

/** "who's got a free hour", "who is doing the follow-up", "who of us writes it". */
function whoDoes(tokens: readonly Token[], place: number): boolean {
  const has = lengthOf(tokens, place, "who's|whos got|has; who has got; who has|got");
  for (
    let after = place + has;
    has > 0 && !says(tokens, place + has, 'no|the|my') && after < place + has + 3;
    after += 1
  )
    if (is(at(tokens, after), BIT.TIME) || says(tokens, after, 'time|free|hand|capacity|spare')) return true;
  const doing = lengthOf(tokens, place, "who's|whos; who is");
  return says(tokens, place, 'who of us|you') || (doing > 0 && works(tokens, place + doing));
}

/** "is anyone going to reply", "anyone around to …", "someone with access should confirm", "to have somebody check". */
function someoneDoes(tokens: readonly Token[], place: number, opens: boolean): boolean {
  const token = at(tokens, place);
  const next = place + 1;
  if (says(tokens, place, 'whoever'))
    return opens && says(tokens, next, 'is|has free|first|next|around|time|a');
  if (!is(token, BIT.SOME)) return false;
  if (says(tokens, place - 1, "is|isn't|are|does|do"))
    return (
      works(tokens, next) ||
      says(
        tokens,
        next,
        'going to; on|handling; there|free|around|available to; have time|capacity; have a minute|moment|hand',
      )
    );
  if (
    opens &&
    (says(tokens, next, 'around|free|available to') ||
      (says(tokens, next, 'up for') && (classesOf(at(tokens, next + 2).word.slice(0, -3)) & BIT.ACT) !== 0))
  )
    return true;
  if (token.word.startsWith('any')) return false;
  if (
    says(tokens, place - 2, 'to have') ||
    (says(tokens, place - 1, 'if') && is(at(tokens, place - 2), BIT.ACK))
  )
    return true;
  for (let after = next; opens && after < next + 8; after += 1) {
    const must = lengthOf(
      tokens,
      after,
      'should|must|please|pls|can; has|have|needs|ought to; will|would have|need to',
    );
    if (must > 0) return !says(tokens, after + must, 'be|have|know');
    if (is(at(tokens, after), BIT.AUX) || at(tokens, after).kind === 'punct') break;
  }
  return false;
}

/** Whether the words at `place` look for somebody who does it. */
export function vacantAt(tokens: readonly Token[], from: number, place: number): boolean {
  const before = at(tokens, place - 1);
  const opens = place === from || before.kind === 'punct' || is(before, BIT.CONJ | BIT.FILLER | BIT.POLITE);
  // "one of you would have to be there", "chance one of us could".
  const one = lengthOf(tokens, place, 'one|some|any|either of you|us');
  return (
    says(tokens, place, VACANT) ||
    (one > 0 &&
      (says(tokens, place - 1, 'chance|can|could|would|will|please|pls|hope') ||
        says(
          tokens,
          place + one,
          'should|must|would|will|please|could|can; needs|need|has|have|ought to',
        ))) ||
    doerSought(tokens, from, place) ||
    (opens && whoDoes(tokens, place)) ||
    someoneDoes(tokens, place, opens) ||
    (says(tokens, place, 'who could|can|has') && says(tokens, from, 'is|are there')) ||
    // "let's get the snow cleared".
    (says(tokens, place, "let's|lets get|have") &&
      [3, 4, 5, 6].some((far) => participle(at(tokens, place + far).word)))
  );
}
