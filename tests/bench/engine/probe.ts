import type { WithEngine } from './contract.ts';
import { type Loaded, type Missing, reasonOf } from './engines.ts';
import type { Lab } from './lab.ts';

/** Has every engine read one message; one that fails at it is taken out, with the reason. Ours may not fail. */
export async function probe(
  lab: Lab,
  engines: readonly Loaded[],
): Promise<{ working: Loaded[]; broken: Missing[] }> {
  const working: Loaded[] = [];
  const broken: Missing[] = [];
  for (const engine of engines) {
    try {
      const page = await lab.enginePage(engine);
      await page.evaluate(() =>
        (globalThis as WithEngine).engine.check('Could you send it to me by Friday?'),
      );
      await page.close();
      working.push(engine);
    } catch (error) {
      if (engine.id === 'ours') throw error;
      broken.push({ id: engine.id, title: engine.title, reason: reasonOf(error) });
    }
  }
  return { working, broken };
}
