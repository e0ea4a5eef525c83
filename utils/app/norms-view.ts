import type { NormsView, Snapshot } from '../messaging/protocol.ts';
import { resolveNorms } from '../norms/merge.ts';
import { CALM_24H } from '../norms/presets/calm-24h.ts';
import { RULE_LEVELS } from '../norms/rule-levels.ts';
import type { OwnState } from '../store/own-norms.ts';
import type { Kept } from '../store/settings.ts';

/** What the popup is shown: the norms whole, and whose setting each level is. */
export function normsView({ state, trouble }: Kept): NormsView {
  const { norms, levels } = resolveNorms(CALM_24H, state.own, RULE_LEVELS);
  return { norms, levels, checking: state.checking, trouble };
}

/** What content scripts live from: the norms boiled down to what rules need. */
export function snapshotOf(state: OwnState): Snapshot {
  const { norms } = resolveNorms(CALM_24H, state.own, RULE_LEVELS);
  return {
    schema: 1,
    generation: state.generation,
    normsName: norms.name,
    checking: state.checking,
    rules: { levels: norms.levels, askRooms: norms.askRooms },
    own: state.own,
  };
}
