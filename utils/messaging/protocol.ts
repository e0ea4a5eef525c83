import type { Layer, Norms, OwnNorms } from '../norms/norms.ts';
import type { Level, RuleId, RuleNorms } from '../rules/rule.ts';
import type { PageHealth } from '../sites/contract.ts';

/**
 * Everything that is ever said between the parts of the extension. No message has a field
 * for what a person typed: text stays in the tab it was typed in.
 */
export interface Protocol {
  /** Extension pages only: the resolved norms, for showing. */
  'norms.get'(): NormsView;
  /** Extension pages only: sets a rule's level in the person's own layer; `null` goes back to the team's. */
  'norms.setLevel'(change: { rule: RuleId; level: Level | null }): NormsView;
  /** Extension pages only: checking on or off everywhere. */
  'checking.set'(change: { on: boolean }): NormsView;
  /** Content scripts: the person pressed "not useful, always" on a finding. */
  'rule.mute'(change: { rule: RuleId }): void;
  /** Popup to the tab in front: how the site's parts were found. */
  'site.health'(): SiteHealth;
}

export interface NormsView {
  norms: Norms;
  levels: Record<RuleId, { level: Level; from: Layer }>;
  checking: boolean;
  /** A sentence for the person when the database cannot be used and a copy stands in for it. */
  trouble?: string | undefined;
}

/**
 * What content scripts need to work without the background: mirrored into `storage.local`
 * under `SNAPSHOT_KEY` at every change, read from there, followed by `storage.onChanged`.
 */
export interface Snapshot {
  schema: 1;
  /** Counted up at every write of the background's database. */
  generation: number;
  /** Name of the agreement, for saying whose norm a finding comes from. */
  normsName?: string | undefined;
  checking: boolean;
  rules: RuleNorms;
  /** The person's own layer, from which a database that was lost is filled again. */
  own?: OwnNorms | undefined;
}

export const SNAPSHOT_KEY = 'snapshot';

export interface SiteHealth extends PageHealth {
  /** Name for people, for example "Slack". */
  site: string;
  /** The sentence to show: composers are read, none is on the page, or they cannot be found. */
  state: 'reading' | 'no-composer' | 'read-only' | 'lost' | 'off';
}
