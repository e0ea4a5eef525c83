import type { Span } from '../core/span.ts';
import type { Draft } from '../reading/draft.ts';
import { audienceOf } from '../reading/people.ts';
import type { Ask, Reading } from '../reading/reading.ts';
import { called, matchesRoom, severalReaders } from './context.ts';
import type { Fix, Gap, Rule, RuleAbout, RuleNorms } from './rule.ts';

/** A job for one: the more who read it, the fewer feel meant. What everybody does alone is no such job. */
function needsOwner(ask: Ask, draft: Draft): boolean {
  if (ask.each || ask.kind === 'information') return false;
  // "can somebody call her back?" is work, not a meeting.
  if (ask.kind === 'scheduling' && ask.verb !== 'call') return false;
  if (ask.to === 'nobody') return true;
  // "could you …" to a channel: somebody is meant, but who? In a thread it is whoever spoke last.
  return (
    (ask.to === 'you' || (ask.to === 'everybody' && ask.yields)) &&
    ask.kind !== 'scheduling' &&
    ask.form === 'request' &&
    ask.verb !== undefined &&
    draft.place !== 'thread' &&
    (audienceOf(draft) ?? 0) >= 3 &&
    (draft.place === 'comment' ||
      // "please use the other door" is for all who come.
      (ask.yields ? courteous(ask, draft) : turned(ask, draft)))
  );
}

function turned({ at }: Ask, draft: Draft): boolean {
  return /^(?:can|could|would|will)\b/i.test(draft.text.slice(at, at + 6));
}

/** A bare imperative is more often advice to the one who just asked. */
function courteous(ask: Ask, draft: Draft): boolean {
  return (
    turned(ask, draft) || /\b(?:please|pls|plz)\W+$/i.test(draft.text.slice(Math.max(0, ask.at - 12), ask.at))
  );
}

/** "Hello IT team": a group that has its own way of sharing work out is as good as a name. */
function greetsGroup({ greeting }: Reading, draft: Draft): boolean {
  // "Dear team" is everybody; "Dear Payroll team" is one group.
  return (
    greeting !== null &&
    /^[^,\n!]{0,40}\b(?:support|helpdesk|service|(?!All|Dear|Hi|Hello|Hey)[A-Z]\w{0,20} (?:[Tt]eam|desk|office|group|crew))\b/.test(
      draft.text.slice(greeting.start, greeting.start + 60),
    )
  );
}

/** A limit, or a word that presses, makes a duty one for now rather than a rule of the house. */
function presses(
  reading: Reading,
  draft: Draft,
  { start, end, sentence }: Span & { sentence: number },
): boolean {
  return (
    reading.urgency.length > 0 ||
    reading.times.some((time) => time.at > draft.now && time.sentence === sentence) ||
    /\b(?:before (?:we|the)|pl(?:ea)?[sz]e?|today|since|still|yet)\b|🙏|!!/i.test(
      draft.text.slice(start, end + 9),
    )
  );
}

function gapsOf(reading: Reading, draft: Draft, norms: RuleNorms): Gap[] {
  if (!severalReaders(draft) || matchesRoom(draft.channel, norms.askRooms)) return [];
  if (called(reading).length > 0) return [];
  if (greetsGroup(reading, draft)) return [];
  const gap = (span: Span, weak: boolean): Gap[] => [
    { start: span.start, end: span.end, question: 'who', weak },
  ];
  const asks = reading.asks.filter((each) => needsOwner(each, draft));
  const ask = asks.find((each) => each.form !== 'statement');
  if (ask) return gap(ask, ask.to !== 'nobody' && !(ask.yields && courteous(ask, draft)));
  if (reading.taken) return [];
  const listed = draft.place !== 'thread' && tasks(reading, draft);
  const sought =
    reading.undone.find((each) => each.kind === 'vacancy') ?? (listed ? reading.asks[0] : undefined);
  if (sought) return gap(sought, false);
  // Where everybody has to do something, the rest of the letter tells about it.
  if (reading.asks.some((each) => each.each)) return [];
  const duty = asks.find((each) => each.verb !== undefined) ?? reading.undone[0];
  if (!duty) return [];
  const pressed = presses(reading, draft, duty);
  return pressed || !/\bmust\b/i.test(draft.text.slice(duty.start, duty.end))
    ? gap(duty, draft.place === 'thread' || !pressed)
    : [];
}

/** Items of a list that are each a request. */
function tasks(reading: Reading, draft: Draft): boolean {
  const items = reading.asks.filter(
    (ask) =>
      ask.form === 'request' &&
      ask.to === 'you' &&
      !ask.each &&
      /\n[ \t]{0,9}(?:[-*•–]|\d[.)])[ \t]{0,9}$/.test(
        draft.text.slice(Math.max(0, ask.start - 8), ask.start),
      ),
  );
  return items.length > 1;
}

const SOMEONE = /^(can|could|would|will)\s+(?:some(?:one|body)|any(?:one|body))(?:\s+(?:here|else))?\b/i;

/** "@" where the name belongs; the site's own list of people opens there. */
function nameFix(gap: Gap, draft: Draft): Fix {
  const found = SOMEONE.exec(draft.text.slice(gap.start, gap.start + 40));
  const edit = found
    ? {
        start: gap.start,
        end: gap.start + found[0].length,
        text: `@ ${found[1]!.toLowerCase()} you`,
        caret: 1,
      }
    : { start: gap.start, end: gap.start, text: '@ ', caret: 1 };
  return { labelKey: 'fix_name', edit };
}

export const owner: Rule = {
  id: 'owner',
  questions: { who: 'Who should do it?' },
  level: 'warn',
  check: gapsOf,
  fixes: (gap, _reading, draft) => [nameFix(gap, draft)],
};

export const ownerAbout: RuleAbout = {
  title: 'Nobody named',
  why: 'When several people are asked and nobody is named, each one waits for another.',
  source:
    'Barron and Yechiam 2002, private e-mail requests and the diffusion of responsibility; GitLab handbook (name who must act)',
  good: [
    { text: '@ines can you restock aisle 7 before opening?', place: 'channel', recipients: 18 },
    { text: 'Ines, could you restock aisle 7 before opening?', place: 'channel', recipients: 18 },
    { text: 'does anyone know where the spare keys are?', place: 'channel', recipients: 30 },
    { text: 'can someone restart the till?', place: 'channel', channel: 'help-it', recipients: 90 },
    { text: 'can you restock aisle 7?', place: 'dm', recipients: 1 },
    { text: 'please submit your hours by Friday', place: 'channel', recipients: 40 },
    { text: 'please vote for the party date', place: 'channel', recipients: 40 },
    { text: '@night-shift-team can someone take the 2 am round?', place: 'channel', recipients: 12 },
    { text: 'restocked aisle 7, all good', place: 'channel', recipients: 18 },
    { text: 'could you send the scan again?', place: 'thread', recipients: 5 },
    {
      text: 'Dear all,\n\nplease let me know if Thursday suits you.\n\nPim',
      place: 'email',
      recipients: 6,
      subject: 'Thursday',
    },
    { text: 'can anyone recommend a good locksmith?', place: 'channel', recipients: 50 },
    {
      text: 'Visa papers must be handed in by Monday noon. Femke takes them along.',
      place: 'channel',
      recipients: 4,
    },
    { text: 'Reference missing here, I will add it tonight.', place: 'comment', recipients: 4 },
    { text: 'ticket 4471 is still open, it is with Noor', place: 'channel', recipients: 14 },
    { text: 'Open points: contract for the hall (Leo), deposit (Sana)', place: 'channel', recipients: 9 },
    { text: 'who hosted the demo last Thursday?', place: 'channel', recipients: 9 },
    { text: 'If the alarm goes off, the doors have to be closed.', place: 'channel', recipients: 25 },
    { text: 'anyone up for ice cream after work?', place: 'channel', recipients: 12 },
    { text: 'someone left a blue umbrella in room 3', place: 'channel', recipients: 50 },
    {
      text: 'Hello IT team,\n\nplease update the printer in room 4.\n\nThanks\nJo',
      place: 'email',
      recipients: 5,
      subject: 'Printer in room 4',
    },
  ],
  bad: [
    { text: 'can someone restock aisle 7 before opening?', place: 'channel', recipients: 18 },
    { text: 'can someone look at this asap', place: 'channel', recipients: 20 },
    { text: 'could anyone cover my Saturday shift?', place: 'channel', recipients: 12 },
    { text: 'somebody needs to call the landlord about the heating today', place: 'channel', recipients: 9 },
    { text: 'someone should update the price list before Monday', place: 'channel', recipients: 9 },
    {
      text: 'the X-ray plates have to be labelled before Friday. who can do it?',
      place: 'channel',
      recipients: 15,
    },
    {
      text: 'Hi all,\n\ncould someone please send the signed contract to the client today?\n\nThanks\nJo',
      place: 'email',
      recipients: 5,
      subject: 'Contract Hale',
    },
    { text: 'would somebody mind locking the shed tonight?', place: 'channel', recipients: 7 },
    { text: 'can one of you take the call with the supplier?', place: 'channel', recipients: 4 },
    { text: 'need someone to proofread the programme by 4pm', place: 'channel', recipients: 10 },
    { text: 'looking for someone to drive the van on Thursday', place: 'channel', recipients: 22 },
    { text: 'who can take over the front desk at noon?', place: 'channel', recipients: 8 },
    { text: 'who takes the dog out at noon?', place: 'channel', recipients: 8 },
    { text: 'the gate still needs to be painted', place: 'channel', recipients: 8 },
    { text: 'one of us should call the printer', place: 'channel', recipients: 8 },
    { text: 'can the chairs be stacked before six?', place: 'channel', recipients: 8 },
    {
      text: "who's got ten minutes to walk the proofs over to the printer?",
      place: 'channel',
      recipients: 22,
    },
    { text: 'still nobody on the gate for Saturday 2-4pm', place: 'channel', recipients: 9 },
    { text: 'This table wants a second pair of eyes before we print.', place: 'comment', recipients: 5 },
    {
      text: 'Is someone going to tell the neighbours about the scaffolding?',
      place: 'channel',
      recipients: 9,
    },
    {
      text: 'Before we hand the flat back:\n- windows cleaned\n- meter read\n- keys to the agent',
      place: 'channel',
      recipients: 16,
    },
    {
      text: 'Dear colleagues,\n\nfor the stand we are short of two people on Sunday. Volunteers, please.\n\nInge',
      place: 'email',
      recipients: 8,
      subject: 'Stand at the fair',
    },
    {
      text: 'The demo laptop has not been set up for Thursday and the client arrives at nine.',
      place: 'channel',
      recipients: 11,
    },
    { text: 'is anyone looking into the leak under the sink?', place: 'channel', recipients: 9 },
    { text: 'any volunteers for sorting the returns?', place: 'channel', recipients: 14 },
    { text: 'whoever has time first: the bread order is not in', place: 'channel', recipients: 6 },
    {
      text: "let's get the snow cleared off the ramp before visiting hours",
      place: 'channel',
      recipients: 13,
    },
  ],
};
