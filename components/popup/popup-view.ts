import type { NormsView, SiteHealth } from '../../utils/messaging/protocol.ts';
import type { RuleId } from '../../utils/rules/rule.ts';

/** Everything the popup shows; the caller makes a new one whenever something is learnt. */
export interface PopupView {
  norms: { state: 'loading' } | { state: 'failed' } | { state: 'ready'; view: NormsView };
  here: HereView;
  /** Every rule there is, in the order of the list. */
  rules: readonly RuleWords[];
  /** The last change could not be kept. */
  saveFailed: boolean;
  /** Checklist items ticked today, by the ids `onTick` was called with. */
  ticks: ReadonlySet<string>;
  /** The extension's own version, for the report. */
  version: string;
}

/** What the popup knows of the tab in front. */
export type HereView =
  | { state: 'loading' }
  /** The tab answers: a site we work on, with a running content script. `name` is for people. */
  | { state: 'site'; name: string; health: SiteHealth }
  /** A site we work on whose tab was opened before the extension was installed or updated. */
  | { state: 'stale'; name: string }
  /** Any other page. */
  | { state: 'elsewhere'; sites: readonly string[] };

/** A rule in the person's language. */
export interface RuleWords {
  id: RuleId;
  title: string;
  why: string;
}
