// How fast the reading and the rules are beside other engines that read prose, all in one run, in one real
// Chromium. Ends with status 1 when one of the figures the checker is held to is missed.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../helpers/browsers.ts';
import { loadEngines } from './engine/engines.ts';
import { measureGrowth } from './engine/growth.ts';
import { openLab } from './engine/lab.ts';
import { probe } from './engine/probe.ts';
import { jsonOf, printReport } from './engine/report.ts';
import type { Result } from './engine/result.ts';
import { measureRounds } from './engine/rounds.ts';
import { measureStarts } from './engine/starts.ts';
import { isMet, targetsOf } from './engine/targets.ts';

const contentScript = readFileSync(`${builtExtension('chromium', 'release')}/content-scripts/slack.js`);
const { loaded, missing } = await loadEngines();
const [ours] = loaded;
if (!ours) throw new Error('The checker itself was not bundled.');

const lab = await openLab(loaded);
let result: Result;
try {
  const { working, broken } = await probe(lab, loaded);
  result = {
    engines: working,
    missing: [...missing, ...broken],
    starts: await measureStarts(lab, working),
    figures: await measureRounds(lab, working),
    ...(await measureGrowth(lab, ours)),
    contentScriptGzip: gzipSync(contentScript).length,
  };
} finally {
  await lab.close();
}

const targets = targetsOf(result);
if (process.argv.includes('--json')) console.log(jsonOf(result, targets));
else printReport(result, targets);

const missed = targets.filter((target) => !isMet(target));
for (const { what, measured, atMost, unit } of missed) {
  console.error(`Missed: ${what}: ${measured.toPrecision(3)} ${unit}, at most ${atMost} ${unit}.`);
}
if (missed.length > 0) process.exitCode = 1;
