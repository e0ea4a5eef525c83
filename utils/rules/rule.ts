import type { Span } from '../core/span.ts';
import type { Draft } from '../reading/draft.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * How loudly a rule speaks: `hint` in the panel only, `warn` counts on the badge,
 * `pause` also holds the first send once.
 */
export type Level = 'off' | 'hint' | 'warn' | 'pause';

export const LEVELS: readonly Level[] = ['off', 'hint', 'warn', 'pause'];

export type RuleId =
  | 'empty'
  | 'topic'
  | 'owner'
  | 'urgency'
  | 'link'
  | 'mention'
  | 'call'
  | 'commitment'
  | 'time'
  | 'no-ask'
  | 'structure'
  | 'subject'
  | 'why'
  | 'reply-by'
  | 'decider';

/** Where a rule's words begin in `_locales`, whose keys may hold no hyphen: "rule_no_ask". */
export function ruleKey(id: RuleId): string {
  return `rule_${id.replace('-', '_')}`;
}

/** What rules need to know of the team's norms. */
export interface RuleNorms {
  /** A rule that is missing here speaks at its own default level. */
  levels: Partial<Record<RuleId, Level>>;
  /**
   * Names of rooms made for asking anyone, where an ask to everybody is welcome.
   * A trailing or leading `*` stands for any run of characters.
   */
  askRooms: readonly string[];
}

/** One thing a reader would have to ask back for. */
export interface Finding extends Span {
  rule: RuleId;
  level: Exclude<Level, 'off'>;
  /** In the reader's words, for example "Who should do it?". */
  question: string;
  /** Key of `question` in `_locales`. */
  questionKey: string;
}

/** Replaces `start`..`end` of the draft's text by `text`; an insertion has `start === end`. */
export interface TextEdit extends Span {
  text: string;
  /**
   * Where the caret goes, as an offset into `text`; at its end when missing.
   * An edit that ends in a lone `@` leaves the site's own list of people to open.
   */
  caret?: number | undefined;
}

/** A one-click answer to a finding's question. */
export interface Fix {
  /** Key in `_locales`, with `$1`, `$2` filled from `args`. */
  labelKey: string;
  args?: readonly string[] | undefined;
  edit: TextEdit;
}

/** An example a rule is held to by `tests/rules`; the draft's other fields have plain defaults. */
export interface Example {
  text: string;
  place?: Draft['place'];
  channel?: string;
  recipients?: number | null;
  subject?: string;
  mentions?: Draft['mentions'];
  lastMessageFrom?: Draft['lastMessageFrom'];
}

/** A place in the text a rule objects to. `question` names one of the rule's own questions. */
export interface Gap extends Span {
  question: string;
  /** Only probable: told in the panel, whatever level the rule has. */
  weak?: boolean;
}

/**
 * One rule is one file: its logic as a `Rule`, and what people are told of it as a `RuleAbout` beside it. They are
 * two values so that a page a person writes on carries the logic alone.
 * `check` and `fixes` are pure and total: any draft gives an answer, never an exception.
 */
export interface Rule {
  id: RuleId;
  /** Every question the rule can ask, by a short name; the first is the usual one. */
  questions: Readonly<Record<string, string>>;
  level: Level;
  /** Rules that can speak about a text in any language say so. */
  anyLanguage?: boolean;
  check(reading: Reading, draft: Draft, norms: RuleNorms): Gap[];
  /** One-click answers, worked out only when the panel opens. */
  fixes?(gap: Gap, reading: Reading, draft: Draft, norms: RuleNorms): Fix[];
}

/** What help, the table of rules and the tests say of a rule. */
export interface RuleAbout {
  /** A few words for lists, for example "Nobody named". */
  title: string;
  /** One sentence: why a reader needs this. */
  why: string;
  /** Where the rule comes from: a study, a handbook; never "common sense". */
  source: string;
  good: readonly Example[];
  bad: readonly Example[];
}
