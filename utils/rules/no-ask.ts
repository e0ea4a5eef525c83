import type { Draft } from '../reading/draft.ts';
import type { Reading } from '../reading/reading.ts';
import { BIT, classesOf } from '../reading/words/classes.ts';
import { matchesRoom, subjectTells } from './context.ts';
import { afterParagraph } from './edits.ts';
import type { Gap, Rule, RuleAbout, RuleNorms } from './rule.ts';

/** More are a piece of writing of its own. */
const LONGEST = 300;

/** Fewer words tell one thing, and what follows from it is often plain. */
const LONG = 24;

/** From here on a message probably wants something; from the second on, if nothing eases it, it surely does. */
const LIKELY = 5;
const SURE = 9;

/** Things held against how they should be: once more, more or less than wanted, this but that. */
const AMISS =
  /\b(?:again|still|twice|keeps?|every (?:time|night|morning)|second|third|any ?more|since|but|only|than|different\w*|even|too|half|nearly|ha[ds]? to|(?:short|low|high|long|loud)er|just)\b/gi;

/** Denials, losses, and what happened or was said: the words of a tale. */
const TOLD =
  /\b(?:not|never|nobody|without|nothing|wrong|miss[ei]\w+|bad|lost|down|was|were|been|came|went|ran|took|saw|left|s?he|sa(?:id|ys)|told|wrote|wants?|[a-z]{3,}ed)\b|n['’]t\b/gi;

/** It will be over, it turned out well, or it turns to the reader. */
const EASED =
  /\b(?:will|back (?:up|in|on|at|to)|bring\w*|until|attached|your?)\b|['’]ll\b|[!\u{1f389}\u{1f600}-\u{1f60e}]/giu;

/** Pleasure, opinions, explanations, and trouble that is denied. */
const SETTLED =
  /\b(?:better|easy|quiet|happy|glad|love\w*|on purpose|please|sorry|because(?! of)|(?:i|we)(?: think|['’]d| would)|let['’]?s|(?<=\w,? )so (?:i|we|it|that|nobody|they|no)|as (?:you|agreed|planned|usual|always)|(?:not?|n['’]t|nothing|nobody|none|never) (?:\w+ ){0,2}(?:need|ha[sd]|left|change|to|lost|missing|complain\w*|wrong|bad|wait|problem|forget))\b/gi;

/** A line that says what it is: a report, a handover, an answer, a question; or a list, which sorts things out. */
const GENRE =
  /^[^\w\n]{0,9}(?:(?:(?!since|after|before|with|the)\w+ ){0,3}(?:updates?|status|summary|results?|handover|news|reminder|notice|decided|settled)|yes|no|ok|because|what|here (?:is|are)|re|aw|fyi)\b|^ {0,8}(?:[-*•✅]|\d[.)]) |\?[^\w\n]{0,9}$|what i need/im;

/** What the writer does or did about it, by the verb's stem; to look, to talk and to wait changes nothing. */
const DEED =
  /(?:^|[.,;:] |\b(?:and|so) )((?:i|we)(?:['’](?:m|re|ve)| am| have)? )?(?:just )?(?!get|go|look|check|talk|tr|stay|wait|feel)([a-z]+?)(?:ing|e?d)?\b/gm;

/** How loudly a tale waits for somebody to act: what is amiss, less what eases it. Weighed on the corpora's dev sets. */
function weigh(text: string): { eased: number; loud: number } {
  const count = (sign: RegExp) => Math.min(text.match(sign)?.length ?? 0, 4);
  const has = (word: string, bits: number) => (classesOf(word) & bits) !== 0;
  const told = text.toLowerCase();
  let eased = count(EASED);
  for (const [word] of told.matchAll(/[a-z]{3,}/g))
    if (word !== 'got' && word !== 'same' && has(word, BIT.ACK | BIT.THANKS | BIT.POLITE)) eased += 1;
  // A step of one's own at the end closes the tale; at its beginning it opens one.
  for (const { 1: own, 2: stem = '', index } of told.matchAll(DEED))
    if (has(stem, BIT.ACT) || has(`${stem}e`, BIT.ACT))
      eased += own ? (index > told.lastIndexOf('\n') ? 5 : 2) : 1;
  eased += 2 * count(SETTLED);
  return { eased, loud: 2 * (count(AMISS) - eased) + count(TOLD) };
}

function gapsOf(reading: Reading, draft: Draft, norms: RuleNorms): Gap[] {
  const { sentences, words, greeting } = reading;
  const { place, text } = draft;
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last || words > LONGEST || reading.ack || draft.lastMessageFrom === 'other') return [];
  const { asks, fyi, commitments, calm, decided } = reading;
  if ([asks, fyi, commitments, calm, decided].some((each) => each.length > 0)) return [];
  const gap = { start: first.start, end: last.end, question: 'what' };
  const from = Math.max(first.start, greeting?.end ?? 0);
  // "Please find attached": what came along is shown, and nothing said of it.
  if (place === 'email' && reading.content === 0)
    return words < 12 &&
      /^[^\w\n]{0,9}(?:\w+ ){0,2}(?:attached|enclosed|below)[^\w\n]{0,9}$/im.test(text.slice(from, from + 80))
      ? [{ ...gap, weak: subjectTells(draft) }]
      : [];
  // To one or a few, trouble is told for a reason; a room hears many things.
  const near = place === 'dm' || place === 'comment' || (place === 'email' && (draft.recipients ?? 9) < 5);
  if (words < (near ? 10 : 18) || reading.links.length > 0 || !sentences.some((each) => each.states))
    return [];
  if (matchesRoom(draft.channel, norms.askRooms)) return [];
  if (reading.people.some((person) => person.addressed && person.start >= from)) return [];
  const subject = (draft.subject ?? '').slice(0, 200);
  if (GENRE.test(`${subject}\n${text.slice(from, last.end)}`)) return [];
  const lines = sentences.filter((each) => each.words > 3).map((each) => text.slice(each.start, each.end));
  const tale = weigh(`${subject}\n${lines.join('\n')}`);
  const loud = tale.loud + (near ? 2 : 0) + (words > 40 ? 3 : words < 18 ? 0 : 2);
  return loud >= LIKELY ? [{ ...gap, weak: tale.eased > 0 || loud < SURE || words < LONG }] : [];
}

export const noAsk: Rule = {
  id: 'no-ask',
  questions: { what: 'What do you need from me?' },
  level: 'warn',
  check: gapsOf,
  fixes: (gap, _reading, draft) => [
    { labelKey: 'fix_need', edit: afterParagraph(draft, gap.end, 'What I need from you: ') },
    { labelKey: 'fix_fyi', edit: afterParagraph(draft, gap.end, 'FYI, no reply needed.') },
  ],
};

export const noAskAbout: RuleAbout = {
  title: 'Nothing asked',
  why: 'A report of trouble without an ask leaves each reader guessing whether to act, to answer or just to know.',
  source:
    'Boomerang 2016, 40 million mails: those with one to three questions are answered about half as often again; GitLab Communication handbook (FYI, FYA or FYJ on forwards)',
  good: [
    {
      text: "Customer 4471 got the wrong parcel, I've called her, courier picks it up at two and the right one is already on the road",
      place: 'dm',
      recipients: 1,
    },
    {
      text: 'Dear Ana,\n\nthe proofs are wonderful! My mother cried when she saw the one by the lake. We take all of them.\n\nLove\nGreta',
      place: 'email',
      recipients: 1,
      subject: 'Wedding 12 June',
    },
    {
      text: 'had a long day, the new system is not that bad once you know where things are. see you tomorrow',
      place: 'dm',
      recipients: 1,
    },
    {
      text: 'the walk-in fridge was at 11 degrees again this morning, on sunday it was 9. there is fish for 140 guests in it and the wedding is on saturday. @Ravi can you move the fish to the cellar before noon?',
      place: 'channel',
      recipients: 30,
    },
    {
      text: 'Dear Ines, dear Paavo,\n\nthe hostel in Turku has only 31 beds for us and not 38. The bus is booked for 40, and the deposit of 600 is due on the 12th. FYI, nothing to do yet.\n\nVeikko',
      place: 'email',
      recipients: 2,
      subject: 'Choir trip',
    },
    {
      text: 'What went wrong last night: the backup job filled the disk, the queue stopped at 02:10 and orders were late by three hours. The disk was doubled at 5, everything has been worked off since 8.',
      place: 'channel',
      recipients: 30,
    },
    {
      text: 'My train is stuck outside of Ulm, signal failure, they say 40 minutes at least. Start without me, Jo has the slides and knows what to say about the budget.',
      place: 'channel',
      recipients: 60,
    },
    {
      text: 'the coffee machine broke, then the printer broke, then the lift got stuck with me in it. at 11 the fire alarm went off. i think monday is not happy with us 😂',
      place: 'channel',
      recipients: 15,
    },
    {
      text: 'Dear all,\n\nthe results of the water test are here. No lead, no nitrate, slightly too much lime. Nothing that matters for the kitchen. The next test is in May 2028.\n\nKind regards\nHelmi',
      place: 'email',
      recipients: 4,
      subject: 'Results of the water test',
    },
    {
      text: 'It failed because the label had the old address. The courier could not find the door, came back twice and then sent it to the depot. It is the same with all parcels printed before the 3rd.',
      place: 'thread',
      recipients: 6,
      lastMessageFrom: 'other',
    },
    {
      text: 'Handover: two tickets open. 8841 waits for the logs of the customer, 8850 is blocked by the vendor over the weekend. No escalations, no missed calls.',
      place: 'channel',
      recipients: 20,
    },
    {
      text: 'Dear Mr Falk,\n\nwe are sorry that the wardrobe arrived damaged. A new door left our warehouse this morning and arrives on Friday. The carrier takes the broken one back.\n\nCustomer care',
      place: 'email',
      recipients: 1,
      subject: 'Your wardrobe',
    },
    {
      text: 'The old sentence was wrong, the fee is 40 and not 50 since January. The board said so in the December meeting. I have changed the table too.',
      place: 'comment',
      recipients: 3,
    },
    {
      text: 'my outlook freezes every time i open the shared calendar since this morning. restarted twice, no change. the others in my room are not affected',
      place: 'channel',
      channel: 'help-it',
      recipients: 33,
    },
    {
      text: 'Truck 9 has a flat tyre near Brno and will be three hours late. The customer has been told and unloads tomorrow at six instead. Driver is fine.',
      place: 'channel',
      recipients: 40,
    },
    {
      text: 'Hi Jo,\n\nplease find attached the plan of the cellar that you asked for.\n\nUte',
      place: 'email',
      recipients: 1,
      subject: 'Plan',
    },
    { text: 'the printer is out of paper', place: 'channel', recipients: 12 },
  ],
  bad: [
    {
      text: "I don't really know how to say this but the last three weeks I've been doing the closing shift alone every time",
      place: 'dm',
      recipients: 1,
    },
    {
      text: "Hi Dana, hi Felix,\n\nof the twelve volunteers who signed up for Sunday only five have confirmed so far. Three have written that they can't come after all.\n\nGreetings\nSol",
      place: 'email',
      recipients: 2,
      subject: 'Volunteers',
    },
    {
      text: 'the freezer alarm has gone off four nights running now. every night around 3 and when i get there the display says -18 as if nothing happened',
      place: 'channel',
      recipients: 14,
    },
    {
      text: 'it\'s been eleven days since I sent the samples to them, and on the portal it still says "in transit"',
      place: 'dm',
      recipients: 1,
    },
    {
      text: 'the walk-in fridge was at 11 degrees again this morning. on sunday it was 9, the week before 8. the repairman said the fan is worn out. there is fish for 140 guests in it and the wedding is on saturday',
      place: 'channel',
      recipients: 30,
    },
    {
      text: "Dear all,\n\nthe light in the stairwell of building 4 has not worked since Tuesday. Two tenants stumbled, one of them is 84. The switch on the third floor sparks. The electrician's number on the notice board is out of service.\n\nRegards\nNele",
      place: 'email',
      recipients: 5,
      subject: 'Stairwell in building 4',
    },
    {
      text: "so I sat with the auditors this morning and they don't like the travel receipts. Half of March has no signature and two hotel bills are in the wrong year. They come back on Monday. Just saying",
      place: 'dm',
      recipients: 1,
    },
    {
      text: "The table says 48 beds, the text two pages later 52, and the ministry's list has 50. The footnote refers to a report that was withdrawn in May.",
      place: 'comment',
      recipients: 4,
    },
    {
      text: 'Dear Ms Tolvanen,\n\nthe delivery of 4 June had 12 broken panes out of 60. The driver left before we could count. In April it was 7. Our customer moves in on the 20th and the scaffolding costs 90 a day.\n\nKind regards\nP. Adeyemi',
      place: 'email',
      recipients: 1,
      subject: 'Delivery of 4 June',
    },
    {
      text: 'payroll export stopped at record 2,114 again. the bank file closes at 15:00, last month we missed it and 40 people had no salary over the weekend. the log shows nothing',
      place: 'channel',
      recipients: 16,
    },
    {
      text: "The sample from well 3 is cloudy and smells of sulphur. Wells 1 and 2 are clear. The lab's courier was already here, the next one comes on Thursday and the samples keep for 48 hours.",
      place: 'thread',
      recipients: 6,
    },
    {
      text: "Hey. Mrs Okoro's daughter called, she is really upset. nobody told her about the transfer and the glasses are missing since the weekend. she said she will write to the management. anyway",
      place: 'dm',
      recipients: 1,
    },
    {
      text: 'Section 3 promises delivery in ten days, the annex says fifteen, and the supplier told us in March that nothing under twenty is possible. The buyer reads this on Friday.',
      place: 'comment',
      recipients: 3,
    },
    {
      text: "The posters came back from the printer and the blue is nearly violet. 300 are already cut. The sponsor's logo looks wrong on all of them and the opening is on Thursday evening.",
      place: 'channel',
      recipients: 22,
    },
    {
      text: "The call bell in room 7 doesn't ring at the desk, only the light goes on. Mr Dahl fell last night and nobody heard it for twenty minutes. Room 9 has the same bell, and its patient comes on Monday.",
      place: 'channel',
      recipients: 35,
    },
    {
      text: 'Hi Ben,\n\nsee below.\n\n-----Original Message-----\nFrom: Cy\nThe roof leaks.',
      place: 'email',
      recipients: 1,
      subject: 'FW: roof',
    },
    {
      text: 'Dear Ms Ode,\n\nplease find attached.\n\nKind regards\nPim',
      place: 'email',
      recipients: 1,
      subject: 'Lease 4B',
    },
  ],
};
