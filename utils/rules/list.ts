import { call } from './call.ts';
import { commitment } from './commitment.ts';
import { decider } from './decider.ts';
import { empty } from './empty.ts';
import { link } from './link.ts';
import { mention } from './mention.ts';
import { noAsk } from './no-ask.ts';
import { owner } from './owner.ts';
import { replyBy } from './reply-by.ts';
import type { Rule } from './rule.ts';
import { structure } from './structure.ts';
import { subject } from './subject.ts';
import { time } from './time.ts';
import { topic } from './topic.ts';
import { urgency } from './urgency.ts';
import { why } from './why.ts';

/** Every rule, in the order they are asked and shown. A new rule is added here and in `RuleId`. */
export const RULES: readonly Rule[] = [
  empty,
  call,
  topic,
  owner,
  decider,
  why,
  replyBy,
  urgency,
  link,
  mention,
  commitment,
  time,
  noAsk,
  structure,
  subject,
];
