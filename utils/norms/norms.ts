import type { Level, RuleId } from '../rules/rule.ts';

/** The team's agreement, whole: what the popup shows and what the rules are set by. */
export interface Norms {
  /** Shown to people, for example "Calm, 24 hours". */
  name: string;
  /** Counted up by whoever keeps the document. */
  version: number;
  /** Public handbook pages the document is built on. */
  sources: readonly { title: string; url: string }[];
  /** A rule that is missing speaks at its own default level. */
  levels: Partial<Record<RuleId, Level>>;
  askRooms: readonly string[];
  /** The agreement in people's words, section by section: the popup's checklist. */
  checklists: readonly Checklist[];
}

export interface Checklist {
  id: string;
  title: string;
  items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  id: string;
  text: string;
  /** The rule that keeps an eye on this norm, if one does. */
  rule?: RuleId;
}

/** Where a value of the resolved norms comes from; later layers win. `rule` is the rule's own default. */
export type Layer = 'rule' | 'preset' | 'own';

/** What the person changed for themselves: the layer stored in the background. */
export interface OwnNorms {
  levels: Partial<Record<RuleId, Level>>;
}
