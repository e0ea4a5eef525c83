import type { EngineId, Loaded, Missing } from './engines.ts';
import type { Growth } from './growth.ts';
import type { NastySample } from './jobs.ts';
import type { Figures } from './rounds.ts';
import type { Start } from './starts.ts';

/** Everything one run found out. Times are milliseconds. */
export interface Result {
  engines: readonly Loaded[];
  missing: readonly Missing[];
  starts: ReadonlyMap<EngineId, Start>;
  figures: Figures;
  growth: readonly Growth[];
  nasty: readonly NastySample[];
  /** The built content script, compressed. */
  contentScriptGzip: number;
}
