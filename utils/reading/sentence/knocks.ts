import { BIT } from '../words/classes.ts';
import { is, lengthOf, oneOf, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { contentOf, HOLLOW } from './topic.ts';

/** The words that may follow an ask for help or an opinion without saying what it is about. */
const AFTER =
  BIT.FILLER | BIT.PRONOUN | BIT.TIME | BIT.POLITE | BIT.THANKS | BIT.DET | BIT.COMMON | BIT.EVERY;

export function closes(tokens: readonly Token[], from: number, end: number): boolean {
  for (let place = from; place < end; place += 1) {
    const token = at(tokens, place);
    if (token.kind === 'punct' || token.kind === 'emoji' || token.kind === 'mention') continue;
    if (token.kind !== 'word' || !(is(token, AFTER) || token.word === 'from')) return false;
  }
  return true;
}

/** Whether someone can be reached at all: "are you there", "anyone around", "still awake?". */
const REACH = 'here there around free available busy online awake desk computer laptop office';

/** A bit of the reader's time: "a sec", "5 min", "a moment". */
const MOMENT = 'sec secs second seconds minute minutes min mins moment moments mo time';

/** What is announced and not told: a question, a favour, some trouble. */
const MATTER =
  'question questions q doubt doubts query queries request inquiry favour favor advice guidance something sth smth word problem issue ping knock';

/** To come up to somebody with it: "can I ask …", "may I disturb …", "pick your brain". */
const APPROACH = 'talk speak ask borrow steal brain brains eyes ear poke consult';

/** To excuse oneself for coming. */
const BOTHER = 'bother bothering disturb disturbing interrupt interrupting';

/** These tell nothing of the matter either. */
const UNTOLD = "spare rn real two three five ten mind whenever somebody's someone's anyone's incoming";

/** To get in touch, by the reader: "ping me when you are back". */
const CONTACT = 'ping message msg text dm poke write contact reply';

/** Words after which the sentence is no knock: nobody is there, somebody else wants it, or a pleasure is proposed. */
const NO_KNOCK =
  "nobody noone no-one no not never don't dont can't cant won't he she they lunch dinner coffee join visit let any anything it it's this that that's these those them him her own same";

/** What takes the sting out of such a word: "mind if I ask", "is it ok", "is this a bad time", "any chance?". */
const STILL_KNOCKS = `is|was it ok|okay|possible|alright; is this|now a good|bad time|moment; any chance|time; don't|dont you have`;

/** Beside one of these, help is for the writer. */
const WANTS = 'need needs want could require looking get';

function wantsHelp(tokens: readonly Token[], place: number, start: number, asks: boolean): boolean {
  if (!oneOf(at(tokens, place).word, 'help hand assistance support advise')) return false;
  const to = says(tokens, place + 1, 'me|us');
  let rest = place + (to ? (at(tokens, place + 2).word === 'out' ? 3 : 2) : 1);
  if (says(tokens, rest, 'with|on something|sth|smth|this|it')) rest += 2;
  if (!closes(tokens, rest, tokens.length)) return false;
  const asked = says(tokens, place - 1, 'someone|anyone|anybody|somebody|you|u|please|pls');
  if (to || asked || place === start) return true;
  // "Do you need a hand?" and "need help?" offer one.
  let wants = false;
  let mine = !asks;
  for (let back = start; back < place; back += 1) {
    if (oneOf(at(tokens, back).word, 'you u')) return false;
    wants ||= oneOf(at(tokens, back).word, WANTS);
    mine ||= oneOf(at(tokens, back).word, 'i we');
  }
  return wants && mine;
}

/** "Ping me", "message me when you see this", "let me know once you're back": to be called, who knows what for. */
function wantsContact(tokens: readonly Token[], start: number): boolean {
  let place = start;
  if (says(tokens, place, 'can|could|would|will you')) place = skipFillers(tokens, place + 2);
  const word = at(tokens, place);
  const calls = oneOf(word.word, CONTACT) && says(tokens, place + 1, 'me|us');
  if (!calls && !says(tokens, place, 'let me know')) return false;
  let rest = place + (calls ? 2 : 3);
  while (is(at(tokens, rest), BIT.FILLER | BIT.POLITE)) rest += 1;
  if (at(tokens, rest).kind !== 'word') return calls;
  if (!says(tokens, rest, "when|once|whenever|if you|u|you're|youre|ur")) return false;
  for (let tail = rest + 2; tail < tokens.length; tail += 1)
    if (
      oneOf(at(tokens, tail).word, 'back free around available online awake see read time chance minute sec')
    )
      return contentOf(tokens, rest) === 0;
  return false;
}

/** In tokens; who knocks is brief. */
const LONGEST = 40;

/**
 * "got a sec", "you there", "quick question", "can I ask you something": a knock, and nothing behind it. `content`
 * is the number of words in the sentence that tell what it is about. A knock is `weak` where a word may tell a
 * little, or where the reader is only to get in touch.
 */
export function knocks(tokens: readonly Token[], from: number, content: number): { weak: boolean } | null {
  if (tokens.length > LONGEST) return null;
  let start = skipFillers(tokens, from);
  // "When you have a minute, …", "sorry for the late message, …"
  const excuses = oneOf(at(tokens, from).word, 'sorry excuse apologies');
  if (excuses || says(tokens, start, 'when|whenever|once you|u; if you|u have|get')) {
    const next = tokens.findIndex(
      (token, place) =>
        place > start + 2 && (at(tokens, place - 1).word === ',' || (!excuses && is(token, BIT.AUX))),
    );
    if (next > 0 || !excuses) start = next;
  }
  const opens = at(tokens, start);
  if (opens.kind === 'end' || (is(opens, BIT.WH) && opens.word !== 'who')) return null;
  if (content === 0 && wantsContact(tokens, start)) return { weak: true };
  let end = tokens.length;
  let reach = false;
  let moment = false;
  let matter = false;
  let approach = false;
  let bothers = false;
  let asked = false;
  let helped = false;
  let you = false;
  let me = false;
  let told = start > from ? contentOf(tokens, Math.max(start, 0)) : content;
  let words = 0;
  const knows = tokens.some((token) => is(token, BIT.SOME));
  const asks = tokens.some((token) => token.kind === 'punct' && token.word.includes('?'));
  for (let place = start; place < end; place += 1) {
    const token = at(tokens, place);
    const { word } = token;
    const prior = at(tokens, place - 1);
    const after = at(tokens, place + 1);
    if (token.kind === 'code' || token.kind === 'url' || word === ':') return null;
    // "free at 3", "the 12:30 call" say when; a knock leaves even that open. "5 min" is only how long.
    if (token.kind === 'number' && !oneOf(at(tokens, place + 1).word, MOMENT))
      return /^\d+ ?min/.test(word) ? { weak: false } : null;
    // "when you are free" tells when to do something else.
    if (place > start && oneOf(word, 'when whenever once')) {
      end = place;
      break;
    }
    // "a question about the ticket" tells; "about something" does not.
    if (oneOf(word, 'about regarding re concerning')) {
      // "I have a question about the booking" still keeps the question back; a talk about it has its matter.
      const vague = says(tokens, place + 1, 'it|that|this|something|sth|smth|you|me|now');
      // "Does anyone know about invoices?"
      if (knows && oneOf(prior.word, 'know knows') && tokens.length - place <= 5) return { weak: true };
      if (!vague && at(tokens, place + 1).kind === 'word')
        return asked && !moment && !reach && words <= 7 && tokens.length - place <= 7
          ? { weak: false }
          : null;
      break;
    }
    const still = lengthOf(tokens, place, STILL_KNOCKS);
    if (still > 0) {
      moment ||= oneOf(at(tokens, place + still - 1).word, MOMENT);
      if (at(tokens, place + still - 2).word === 'bad') told -= 1;
      place += still - 1;
      words += still;
      continue;
    }
    if (word === 'if' && !oneOf(prior.word, 'mind ok okay wondering wonder alright fine')) {
      if (matter) break;
      return null;
    }
    // "A question for all of you" goes on, "is everybody in?" is none.
    if (is(token, BIT.THANKS | BIT.EVERY) && !matter && !oneOf(word, 'here people guys folks')) return null;
    if (oneOf(word, NO_KNOCK) && !(word === 'this' && is(after, BIT.TIME)) && !oneOf(after.word, BOTHER))
      return null;
    if (token.kind === 'word') words += 1;
    const reaches =
      (oneOf(word, REACH) && !(word === 'there' && is(prior, BIT.AUX))) ||
      (word === 'up' && oneOf(prior.word, 'you u still anyone anybody'));
    // "A moment to sign the form", "30 minutes a day", "a time schedule" are for something.
    const waits =
      !oneOf(prior.word, 'the this that') &&
      oneOf(word, MOMENT) &&
      (after.kind !== 'word' ||
        after.word === 'this' ||
        is(after, BIT.PREP | BIT.FILLER | BIT.POLITE | BIT.TIME | BIT.CONJ | BIT.WH)) &&
      (after.word !== 'to' || oneOf(at(tokens, place + 2).word, `${APPROACH} help chat`));
    // "Good question" answers one, "the thing" is known.
    const bears =
      (oneOf(word, MATTER) &&
        (!is(prior, BIT.ACK) || is(prior, BIT.EMPTYVERB)) &&
        !oneOf(prior.word, 'the that this your my')) ||
      (word === 'one' && says(tokens, place - 1, 'quick|short|small'));
    reach ||= reaches;
    moment ||= waits;
    matter ||= bears;
    const nears = oneOf(word, APPROACH);
    approach ||= nears;
    bothers ||= oneOf(word, BOTHER);
    asked ||= bears && oneOf(word, 'question questions q doubt doubts query queries');
    const helps = wantsHelp(tokens, place, start, asks);
    helped ||= helps;
    you ||= oneOf(word, 'you u ya your ur anyone anybody someone somebody there') || token.kind === 'mention';
    me ||= oneOf(word, "i we me my i'd i've i'm i'll");
    if (
      !is(token, HOLLOW) &&
      token.kind === 'word' &&
      (reaches || waits || bears || nears || helps || oneOf(word, UNTOLD))
    )
      told -= 1;
  }
  // "Anyone?"
  if (words === 1 && asks && is(opens, BIT.SOME)) return { weak: true };
  const weak = told === 1 && asked && words <= 6;
  if (told > 0 && !weak) return null;
  const inverted =
    is(opens, BIT.AUX | BIT.SOME) || oneOf(opens.word, 'you u got have any need want spare free mind');
  const found =
    helped ||
    bothers ||
    ((matter || approach) &&
      (me ||
        oneOf(opens.word, 'need have got want wanted would mind') ||
        (matter && words <= 5 && !is(opens, BIT.AUX)))) ||
    ((asks || (inverted && (words <= 5 || !oneOf(opens.word, 'you u')))) &&
      ((reach && (you || words <= 2)) ||
        (moment && (you || me || inverted || (words <= 5 && at(tokens, start + 1).word !== 'time')))));
  return found ? { weak } : null;
}
