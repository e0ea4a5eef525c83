import type { WithEngine } from './contract.ts';
import type { EngineId, Loaded } from './engines.ts';
import type { Lab } from './lab.ts';
import { median } from './statistics.ts';
import { messageText } from './texts.ts';

export interface Start {
  /** Milliseconds, medians over several fresh pages. `evaluate` ends when the engine could be called. */
  evaluate: number;
  /** The first check of all, of 1 KB with times in it, and of 1 KB without. */
  first: number;
  firstTimeless: number;
  /** The first check after what is done ahead while somebody begins to type; as `first` where nothing is. */
  firstWarm: number;
}

const PAGES = 7;
/** Its WebAssembly is compiled anew in every page. */
const PAGES_OF_HARPER = 3;

/** What the first text costs that a page ever sees: nothing is compiled, no table is built. */
export async function measureStarts(lab: Lab, engines: readonly Loaded[]): Promise<Map<EngineId, Start>> {
  const timed = messageText({ length: 1024, seed: 1 });
  const timeless = messageText({ length: 1024, seed: 1, timed: 0 });
  const runs = new Map<EngineId, Start[]>(engines.map(({ id }) => [id, []]));
  for (let round = 0; round < PAGES; round += 1) {
    for (const engine of engines) {
      if (engine.wasm && round >= PAGES_OF_HARPER) continue;
      const { evaluate, first } = await startOnce(lab, engine, timed);
      const plain = await startOnce(lab, engine, timeless);
      const warm = await startOnce(lab, engine, timed, true);
      runs.get(engine.id)?.push({ evaluate, first, firstTimeless: plain.first, firstWarm: warm.first });
    }
  }
  return new Map([...runs].map(([id, starts]) => [id, mediansOf(starts)]));
}

function mediansOf(starts: readonly Start[]): Start {
  return {
    evaluate: median(starts.map((start) => start.evaluate)),
    first: median(starts.map((start) => start.first)),
    firstTimeless: median(starts.map((start) => start.firstTimeless)),
    firstWarm: median(starts.map((start) => start.firstWarm)),
  };
}

async function startOnce(
  lab: Lab,
  { id }: Loaded,
  text: string,
  warmed = false,
): Promise<Pick<Start, 'evaluate' | 'first'>> {
  const page = await lab.emptyPage();
  try {
    return await page.evaluate(
      async (url, draft, ahead) => {
        const script = document.createElement('script');
        script.textContent = await (await fetch(url)).text();
        const begin = performance.now();
        document.head.append(script);
        const { engine } = globalThis as WithEngine;
        await engine.ready?.();
        const ready = performance.now();
        if (ahead) engine.warmUp?.();
        const start = performance.now();
        await engine.check(draft);
        return { evaluate: ready - begin, first: performance.now() - start };
      },
      `/${id}.js`,
      text,
      warmed,
    );
  } finally {
    await page.close();
  }
}
