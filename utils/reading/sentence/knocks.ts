import { BIT } from '../words/classes.ts';
import { is, lengthOf, oneOf, says, skipFillers } from '../words/match.ts';
import { at, type Token } from '../words/tokens.ts';
import { contentOf, tells } from './topic.ts';

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
const REACH = 'here there around free available busy online awake home desk computer laptop office alive';

/** A bit of the reader's time: "a sec", "5 min", "a moment". */
const MOMENT = 'sec secs second seconds minute minutes min mins moment moments mo time ticks';

/** What is announced and not told: a question, a favour, some trouble. */
const QUESTION = 'question questions q doubt query';
const MATTER =
  'request favour favor advice guidance something sth smth word problem issue situation ping knock sos';

/** To come up to somebody with it: "can I ask …", "may I disturb …", "pick your brain". */
const APPROACH = 'talk speak ask borrow steal brain brains eyes ear consult';

/** To excuse oneself for coming. */
const BOTHER = 'bother bothering disturb disturbing interrupt';

/** These tell nothing of the matter either. */
const UNTOLD =
  "spare rn atm real two three five ten mind whenever somebody's someone's incoming past through bounce";

/** To get in touch, by the reader: "ping me when you are back". */
const CONTACT = 'ping message msg text dm write contact reply answer respond';

/** Words after which the sentence is no knock: nobody is there, somebody else wants it, or a pleasure is proposed. */
const NO_KNOCK =
  "nobody noone no not never don't dont can't cant won't he she they lunch dinner coffee join visit let any anything it it's this that that's these those them him her own same";

/** What takes the sting out of such a word: "mind if I ask", "is it ok", "is this a bad time", "any chance?". */
const STILL_KNOCKS = `is|was it ok|okay|possible|alright; is this|now a good|bad time|moment; any chance|time; don't|dont you have`;

/** Turns that only ask whether one is heard or stands at the right door, make curious, or want to be called. */
const TURNS = `
  is this|it the right|correct|best person|place|address|channel|department|contact|room|group to;
  are you the right|correct|best|responsible person|contact|one to; am i right with|here|at;
  who|whom should|can|do|may|could|must|shall i|we talk|speak|ask|contact|write|turn; can|may|could i ask|write|post here;
  you|anyone|anybody hear|read me; when are|r you|u back|free|available|around|in|online; hear me out; something came|has up|come; me again;
  check|see your|ur dm|dms|inbox|pms; get|getting in touch; get back to me|us; give me|us a shout|buzz`;

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
  const { word } = at(tokens, place);
  const me = says(tokens, place + 1, 'me|us');
  const calls = oneOf(word, CONTACT) && (me || (place > 0 && oneOf(word, 'reply answer respond')));
  if (!calls && !says(tokens, place, 'let me know')) return false;
  let rest = place + (calls ? (me ? 2 : 1) : 3);
  while (is(at(tokens, rest), BIT.FILLER | BIT.POLITE)) rest += 1;
  if (at(tokens, rest).kind !== 'word') return calls;
  if (!says(tokens, rest, "when|once|whenever|if you|u|you're|youre|ur|it")) return false;
  return (
    contentOf(tokens, rest) === 0 &&
    tokens
      .slice(rest + 2)
      .some(({ word: tail }) =>
        oneOf(tail, 'back free around available online awake see read time chance minute sec can suits'),
      )
  );
}

/** In tokens; who knocks is brief. */
const LONGEST = 40;

/** A sentence that only comes up to somebody. */
export interface Knock {
  /** A word may tell a little, or the reader is only to get in touch. */
  weak: boolean;
  /** Something is announced, and told nowhere but in what follows. */
  announces: boolean;
}

/** Where the sentence proper begins after "when you have a minute, …", "sorry for the late message, …"; -1 without one. */
function opensAt(tokens: readonly Token[], from: number): number {
  let start = skipFillers(tokens, from);
  // "Anyway: …" goes on.
  if (start > from && at(tokens, start).word === ':') start += 1;
  const excuses = oneOf(at(tokens, from).word, 'sorry excuse apologies');
  if (!excuses && !says(tokens, start, 'when|whenever|once you|u; if you|u have|get')) return start;
  const next = tokens.findIndex(
    (token, place) =>
      place > start + 2 && (at(tokens, place - 1).word === ',' || (!excuses && is(token, BIT.AUX))),
  );
  return next > 0 || !excuses ? next : start;
}

/** Whether nothing but things without a name follow: "about something", "on a couple of things". */
function vague(tokens: readonly Token[], from: number): boolean {
  return (
    contentOf(tokens, from) === 0 &&
    !tokens.some((token, place) => place >= from && is(token, BIT.GENERIC) && !is(token, BIT.DEICTIC))
  );
}

/** "got a sec", "you there", "quick question", "can I ask you something": a knock, and nothing behind it. */
export function knocks(tokens: readonly Token[], from: number, content: number): Knock | null {
  if (tokens.length > LONGEST) return null;
  const start = opensAt(tokens, from);
  const opens = at(tokens, start);
  const sure = { weak: false, announces: false };
  const probable = { weak: true, announces: false };
  if (opens.kind === 'end' || opens.word === ':') return null;
  if (content === 0 && wantsContact(tokens, start)) return probable;
  let end = tokens.length;
  let reach = false;
  let moment = false;
  let matter = false;
  let things = false;
  let approach = false;
  let bothers = false;
  let asked = false;
  let helped = false;
  let you = false;
  let me = false;
  let turned = false;
  let told = 0;
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
    if (token.kind === 'number' && !oneOf(after.word, MOMENT)) return /^\d+ ?min/.test(word) ? sure : null;
    // "when you are free" tells when to do something else.
    if (place > start && (oneOf(word, 'when whenever once') || says(tokens, place, 'let me know'))) {
      end = place;
      break;
    }
    // "a question about the ticket" tells; "about something" does not.
    if (oneOf(word, 'about regarding re concerning')) {
      // "Does anyone know about invoices?"
      if (knows && oneOf(prior.word, 'know knows') && tokens.length - place <= 5) return probable;
      // "I have a question about the booking" still keeps the question back, as "can I ask about it" does; a talk
      // about it has its matter.
      if (after.kind === 'word' && !vague(tokens, place + 1)) {
        const ask = place - (prior.word === 'ask' ? 1 : 2);
        const about =
          at(tokens, ask).word === 'ask' &&
          says(tokens, ask - 2, 'can|could|may i; want|wanted|like|need to');
        const brief = !moment && !reach && words <= 7 && tokens.length - place <= 7;
        return brief && asked ? sure : brief && about ? probable : null;
      }
      break;
    }
    const turn = lengthOf(tokens, place, TURNS);
    turned ||= turn > 0;
    const still = turn || lengthOf(tokens, place, STILL_KNOCKS);
    if (still > 0) {
      moment ||= oneOf(at(tokens, place + still - 1).word, MOMENT);
      place += still - 1;
      words += still;
      continue;
    }
    if (oneOf(word, 'if case') && !oneOf(prior.word, 'mind ok okay wondering wonder alright fine')) {
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
      (word === 'up' && oneOf(prior.word, 'you u still anyone anybody')) ||
      (word === 'work' && prior.word === 'at') ||
      (oneOf(word, 'in back') &&
        oneOf(prior.word, 'you u anyone anybody') &&
        (after.kind !== 'word' || is(after, BIT.TIME | BIT.FILLER)));
    // "A moment to sign the form", "30 minutes a day", "a time schedule" are for something.
    const waits =
      !oneOf(prior.word, 'the this that') &&
      oneOf(word, MOMENT) &&
      (after.kind !== 'word' ||
        after.word === 'this' ||
        is(after, BIT.PREP | BIT.FILLER | BIT.POLITE | BIT.TIME | BIT.CONJ | BIT.WH)) &&
      (after.word !== 'to' || oneOf(at(tokens, place + 2).word, `${APPROACH} help chat`));
    // "Good question" answers one, "the thing" is known.
    const question = oneOf(word, QUESTION);
    const bears =
      ((question || oneOf(word, MATTER)) &&
        (!is(prior, BIT.ACK) || is(prior, BIT.EMPTYVERB)) &&
        !oneOf(prior.word, 'the that this your my')) ||
      (oneOf(word, 'one ask') && says(tokens, place - 1, 'quick|short|small|little|big'));
    you ||= oneOf(word, 'you u ya your ur anyone anybody someone somebody there') || token.kind === 'mention';
    me ||= oneOf(word, "i we me my i'd i've i'm i'll");
    things ||= oneOf(word, 'thing things') && oneOf(prior.word, 'a one of few small little quick');
    if (reaches) reach = true;
    else if (waits) moment = true;
    else if (bears) {
      matter = true;
      asked ||= question;
    } else if (oneOf(word, APPROACH)) approach = true;
    else if (oneOf(word, BOTHER)) bothers = true;
    else if (wantsHelp(tokens, place, start, asks)) helped = true;
    else if (tells(token) && !oneOf(word, UNTOLD) && !oneOf(word, CONTACT)) told += 1;
  }
  // What stands behind the break tells as well.
  told += end < tokens.length ? contentOf(tokens, end) : 0;
  // "Anyone?"
  if (words === 1 && asks && is(opens, BIT.SOME)) return probable;
  const weak = told === 1 && (asked || helped) && words <= 6;
  if (told > 0 && !weak) return null;
  matter ||= things && (you || words <= 3);
  const inverted =
    is(opens, BIT.AUX | BIT.SOME) || oneOf(opens.word, 'you u got have any need want spare free mind');
  const announces =
    (matter || approach) &&
    (me ||
      oneOf(opens.word, 'need have got want wanted would mind') ||
      (matter && words <= 5 && !is(opens, BIT.AUX)));
  const found =
    helped ||
    bothers ||
    announces ||
    ((asks || (inverted && (words <= 5 || !oneOf(opens.word, 'you u')))) &&
      ((reach && (you || words <= 2)) ||
        (moment && (you || me || inverted || (words <= 5 && at(tokens, start + 1).word !== 'time')))));
  // "Why do you ask?" is no knock, "who can help me?" is.
  if (is(opens, BIT.WH) && opens.word !== 'who' && !turned) return null;
  return found ? { weak, announces } : turned ? probable : null;
}
