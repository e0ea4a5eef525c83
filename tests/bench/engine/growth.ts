import type { Loaded } from './engines.ts';
import type { NastySample } from './jobs.ts';
import type { Lab } from './lab.ts';
import type { WithBench } from './page.ts';
import { runIn } from './rounds.ts';
import { median } from './statistics.ts';

export interface Growth {
  kilobytes: number;
  /** Milliseconds for a new text, with full stops and without. */
  stops: number;
  noStops: number;
}

const SIZES = [5, 10, 20, 40];
const ROUNDS = 5;
const TEXTS = 6;
const NASTY_LENGTH = 50_000;

/** Whether our own time grows with the text alone, and no faster. */
export async function measureGrowth(
  lab: Lab,
  ours: Loaded,
): Promise<{ growth: Growth[]; nasty: NastySample[] }> {
  const page = await lab.enginePage(ours);
  const rows = SIZES.map((kilobytes) => ({ kilobytes, stops: [] as number[], noStops: [] as number[] }));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const row of rows) {
      for (const stops of [true, false]) {
        const text = { length: row.kilobytes * 1024, seed: 100 * round, stops };
        const { times } = await runIn(page, { kind: 'distinct', text, count: TEXTS, budget: 2000 });
        if (round > 0) row[stops ? 'stops' : 'noStops'].push(...times);
      }
    }
  }
  await page.close();
  const growth = rows.map(({ kilobytes, stops, noStops }) => ({
    kilobytes,
    stops: median(stops),
    noStops: median(noStops),
  }));
  return { growth, nasty: await measureNasty(lab, ours) };
}

/** In two fresh pages, of which the better one counts for each text: clearing memory can take longer than reading. */
async function measureNasty(lab: Lab, ours: Loaded): Promise<NastySample[]> {
  const once = async () => {
    const page = await lab.enginePage(ours);
    const samples = await page.evaluate(
      (length) => (globalThis as WithBench).bench.runNasty(length),
      NASTY_LENGTH,
    );
    await page.close();
    return samples;
  };
  const [first, second] = [await once(), await once()];
  return first
    .map(({ name, eighth, full }, place) => ({
      name,
      eighth: Math.min(eighth, second[place]?.eighth ?? eighth),
      full: Math.min(full, second[place]?.full ?? full),
    }))
    .toSorted((a, b) => b.full - a.full);
}
