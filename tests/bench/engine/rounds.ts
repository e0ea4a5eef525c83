import type { Page } from 'puppeteer-core';
import type { EngineId, Loaded } from './engines.ts';
import type { Job, Sample } from './jobs.ts';
import type { Lab } from './lab.ts';
import type { WithBench } from './page.ts';
import { SCENARIOS, type ScenarioId, SEEDS_A_ROUND } from './scenarios.ts';
import { median, quantile, ratioByRound } from './statistics.ts';

export interface Figure {
  p50: number;
  /** The median of the rounds' own 95th of a hundred, so that one round in which the machine was busy does not tell. */
  p95: number;
  calls: number;
  /** What the engine found in a call, on average; 0 would mean that nothing was read. */
  found: number;
  /** Times as long as write-good; missing where write-good is. */
  ratio?: number;
}

export type Figures = Map<ScenarioId, Map<EngineId, Figure>>;

const ROUNDS = 7;

/** Runs every scenario on every engine, engine after engine within a round, so that a slow minute hits all alike. */
export async function measureRounds(lab: Lab, engines: readonly Loaded[]): Promise<Figures> {
  const pages = new Map<EngineId, Page>();
  for (const engine of engines) pages.set(engine.id, await lab.enginePage(engine));
  const samples = new Map(SCENARIOS.map(({ id }) => [id, new Map<EngineId, Sample[]>()]));
  // The first round is for the browser's compilers and is thrown away.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { id, job } of SCENARIOS) {
      for (const [engine, page] of pages) {
        const sample = await runIn(page, job((round + 1) * SEEDS_A_ROUND));
        if (round === 0) samples.get(id)?.set(engine, []);
        else samples.get(id)?.get(engine)?.push(sample);
      }
    }
  }
  for (const page of pages.values()) await page.close();
  return new Map([...samples].map(([id, byEngine]) => [id, figuresOf(byEngine)]));
}

/** One job in an engine's page. */
export function runIn(page: Page, job: Job): Promise<Sample> {
  return page.evaluate((wanted) => (globalThis as WithBench).bench.run(wanted), job);
}

function figuresOf(byEngine: ReadonlyMap<EngineId, readonly Sample[]>): Map<EngineId, Figure> {
  const basis = byEngine.get('write-good')?.map(({ times }) => times);
  return new Map(
    [...byEngine].map(([engine, rounds]) => {
      const byRound = rounds.map(({ times }) => times);
      const times = byRound.flat();
      const found = rounds.reduce((sum, round) => sum + round.found, 0) / times.length;
      const figure: Figure = {
        p50: median(times),
        p95: median(byRound.map((round) => quantile(round, 0.95))),
        calls: times.length,
        found,
      };
      return [engine, basis ? { ...figure, ratio: ratioByRound(byRound, basis) } : figure];
    }),
  );
}
