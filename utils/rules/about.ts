import { callAbout } from './call.ts';
import { commitmentAbout } from './commitment.ts';
import { deciderAbout } from './decider.ts';
import { emptyAbout } from './empty.ts';
import { linkAbout } from './link.ts';
import { mentionAbout } from './mention.ts';
import { noAskAbout } from './no-ask.ts';
import { ownerAbout } from './owner.ts';
import { replyByAbout } from './reply-by.ts';
import type { RuleAbout, RuleId } from './rule.ts';
import { structureAbout } from './structure.ts';
import { subjectAbout } from './subject.ts';
import { timeAbout } from './time.ts';
import { topicAbout } from './topic.ts';
import { urgencyAbout } from './urgency.ts';
import { whyAbout } from './why.ts';

/** What people are told of each rule. Not for content scripts: a page somebody writes on needs the logic alone. */
export const ABOUT: Readonly<Record<RuleId, RuleAbout>> = {
  empty: emptyAbout,
  call: callAbout,
  topic: topicAbout,
  owner: ownerAbout,
  decider: deciderAbout,
  why: whyAbout,
  'reply-by': replyByAbout,
  urgency: urgencyAbout,
  link: linkAbout,
  mention: mentionAbout,
  commitment: commitmentAbout,
  time: timeAbout,
  'no-ask': noAskAbout,
  structure: structureAbout,
  subject: subjectAbout,
};
