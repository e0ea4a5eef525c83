import type { Draft } from '../reading/draft.ts';
import type { Reading } from '../reading/reading.ts';
import { BIT, classesOf } from '../reading/words/classes.ts';
import { matchesRoom, subjectTells } from './context.ts';
import { afterParagraph } from './edits.ts';
import type { Gap, Rule, RuleAbout, RuleNorms } from './rule.ts';

/** Fewer words tell one thing, and what follows from it is plain; more are a piece of writing of its own. */
const LONG = 24;
const LONGEST = 300;

/** What hangs over a message is more than half a day away, in milliseconds. */
const HALF_DAY = 43_200_000;

/** Words of things that go wrong, most by their stems; with a "no" in front they are good news. */
const TROUBLE =
  /(?:\b(no|not|nothing|never|without) (?:\w+ )?)?\b(?:(?:fail|crash|fr[eo]ez|stuck|block|wrong|error|expir|complain|alarm|damag|dispute|forg[eo]t|leak|disappear|refus|reject|overdue|delay|miss[ei]|wors[et]|smell|crack|upset|contradict|differ|interrupt|problem|trouble|broke)\w*|lost|bad(?:ly)?|fell|ill|worn|r[ua]n out|out of (?:order|service|date)|keeps? \w+ing|end of its|too \w+|shorter|past (?:date|due)|the past|slow|down|stop(?:s|ped)|empty|only \d+)\b/i;

/** Signs that something is not as it should be. */
const OFF =
  /\b(?:not|never|no|nobody|none|without|cannot|nothing|again|still|only|but|anymore|instead|than|twice|since|(?:second|third|fourth) (?:time|day|night|week))\b|n['’]t\b/i;

/** Those whose word weighs, and what is lost when nothing happens. */
const STAKE =
  /\b(?:(?:audit|inspect|insur|customer|client|visitor|tenant|patient|guest|sponsor|supplier|vendor|counsel|funder|ministry|council|management|campaign|grant|contract|certificate)\w*|board|law|lawyers?|union|premiere|launch|fine[sd]|wedding|demo|deposit|salary|deadline)\b/i;

/** Two sources in one sentence that say something each: they do not agree. */
const SAY = /\b(?:says?|has|shows?|lists?|promises|reads|states|told|allows)\b/gi;

/** It is over, somebody is on it, it turned out well, or it is an opinion. */
const RELIEF =
  /\b(?:fixed|solved|resolved|sorted|settled|repaired|corrected|works? (?:again|now)|back (?:up|online|by)|all (?:clear|set|right)|(?:is|are|was|were|been) (?:on (?:it|(?:the|their) way)|working|looking|informed|told|ordered|scheduled|called|replaced|paid|free)|please|sorry|apologi[sz]e|thanks?|congrats|(?<!not )(?:happy|great|fine|calm|love|proud|won)|lol|haha|nothing (?:to|was|is)|everyone else|as (?:agreed|planned|discussed|usual)|takes over|someone|let['’]s|without me|i (?:think|believe|guess|suggest)|(?:i|we)['’]d|(?:i|we|you) (?:should|would)|what i need)\b/i;

/** A message that says of itself what it is: a report, a handover, an answer. */
const GENRE =
  /^\W*(?:(?!since|after|before|with)\w+ ){0,3}(?:updates?|status|summary|reports?|results?|minutes|recap|handover|news|reminder|notice|attached|decided|learned)\b|^\W*(?:yes|no|ok|agreed|because|here (?:is|are)|what)\b/i;

/** The reader comes up, a cause is explained, or it is known when it will be over. */
const DOUBT =
  /\b(?:until|till|because|(?<!not )(?:good|best|nice|stable|easy)|you\b(?! (?:know|see|saw|remember|asked|said)\b))/i;

/** What the writer does or did about it: the verb's stem. To look, to talk and to measure changes nothing. */
const OWN_STEP =
  /(?:^|[.,;:] |\b(?:and|so|then|but) )(?:i|we)(?:['’](?:m|re|ve)| am| are| have)? (?:(?:now|also|just) )?(?!get|go|look|check|talk|tr|measur|stay|wait|hold|feel)([a-z]+?)(?:ing|e?d)?\b/i;

/** Whether the writer acts ("I swap both on Thursday", "Moved the talk") or gives an order ("Start without me"). */
function acts(words: string): boolean {
  const does = (stem = '') =>
    ((classesOf(stem.toLowerCase()) | classesOf(`${stem.toLowerCase()}e`)) & BIT.ACT) !== 0;
  return does(OWN_STEP.exec(words)?.[1]) || does(/^\W*([a-z]+?)(?:e?d)?\b/i.exec(words)?.[1]);
}

/** How loud the message is, 0 to 2: what is wrong, who is behind it and what is coming, while nobody acts on it. */
function loudness(reading: Reading, draft: Draft): number {
  let wrong = 0;
  let off = 0;
  // A day to come presses, most of all where a whole report ends on it.
  const report = reading.sentences.filter((sentence) => sentence.states).length > 2;
  const coming = reading.times.findLast((time) => time.at > draft.now + HALF_DAY);
  let pressure = coming ? (report && coming.sentence > reading.sentences.length - 3 ? 2 : 1) : 0;
  let doubt = draft.place === 'thread';
  for (const sentence of reading.sentences) {
    const words = draft.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 500));
    if (RELIEF.test(words) || acts(words)) return 0;
    const trouble = TROUBLE.exec(words);
    if ((trouble && !trouble[1]) || (/\d|["“]/.test(words) && (words.match(SAY)?.length ?? 0) > 1))
      wrong += 1;
    else if (OFF.test(words)) off += 1;
    if (STAKE.test(words)) pressure += 1;
    doubt ||= DOUBT.test(words);
  }
  const load = 2 * wrong + off;
  if (wrong > 0 && load > 2 && pressure > 0 && load + pressure > 4) return doubt ? 1 : 2;
  if (draft.place === 'comment' && load > 0) return 1;
  // To one person, trouble that nobody waits for is small talk.
  const matters = pressure > 0 || (wrong > 0 && draft.place !== 'dm' && !doubt);
  return matters && load > 0 && load + pressure > 2 ? 1 : 0;
}

/** In a chat, trouble of one's own asks for help by being told, and whoever is named knows that they are meant. */
function isTalk(reading: Reading, draft: Draft, norms: RuleNorms): boolean {
  if (draft.place === 'dm' || draft.place === 'email') return false;
  return (
    matchesRoom(draft.channel, norms.askRooms) ||
    /\b(?:my|mine|you|i (?:can(?:['’]?t|not)|want)|help|question)\b/i.test(draft.text.slice(0, 1500)) ||
    reading.people.some((person) => person.addressed)
  );
}

/** "Please find attached", "see below": what came along is shown, and nothing said of it. */
const SHOWN =
  /^\W*(?:(?:please|pls|kindly) )?(?:(?:find|see) )?(?:the )?(?:attached|enclosed|below|attachment)(?: (?:file|mail|message))?\W*$/i;

function shownGap(reading: Reading, draft: Draft): Gap[] {
  if (draft.place !== 'email' || reading.content > 0) return [];
  const shown = reading.sentences.find((sentence) =>
    SHOWN.test(draft.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 80))),
  );
  if (!shown || reading.sentences.some((each) => each !== shown && each.words > 3)) return [];
  return [{ start: shown.start, end: shown.end, question: 'what', weak: subjectTells(draft) }];
}

function gapsOf(reading: Reading, draft: Draft, norms: RuleNorms): Gap[] {
  const { sentences, words, greeting } = reading;
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last || words > LONGEST || reading.ack || draft.lastMessageFrom === 'other') return [];
  if (reading.asks.length + reading.fyi.length + reading.commitments.length + reading.calm.length > 0)
    return [];
  const subject = draft.place === 'email' ? (draft.subject ?? '').slice(0, 200) : '';
  if (/^\s*(?:re|aw)\s?:|\?|\b(?:please|fyi|for your|no action|needed)\b/i.test(subject)) return [];
  if (words < LONG) return shownGap(reading, draft);
  const from = Math.max(first.start, greeting?.end ?? 0);
  if (GENRE.test(subject) || GENRE.test(draft.text.slice(from, from + 60))) return [];
  // A list sorts things out already, a laughing face tells a story.
  if (
    /[\u{1f600}-\u{1f60e}\u{1f389}\u{1f642}]|\n {0,8}(?:[-*•]|\d[.)]) /u.test(draft.text) ||
    isTalk(reading, draft, norms)
  )
    return [];
  if (!sentences.some((sentence) => sentence.states)) return [];
  const loud = loudness(reading, draft);
  return loud > 0 ? [{ start: first.start, end: last.end, question: 'what', weak: loud < 2 }] : [];
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
