// What `npm start` runs where there is no screen: a real browser without a window, real keys, and for each
// message what the person would have seen. Ends with status 1 when something expected was not seen.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../helpers/browsers.ts';
import { showMessages } from './tour-messages.ts';
import { type Album, takePictures } from './tour-pictures.ts';

const FOLDER = fileURLToPath(new URL('../../.output/tour/', import.meta.url));

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const running = await launchBrowser('chromium', { build: 'open' });
const missing: string[] = [];
try {
  missing.push(...(await showMessages(running)));
  const pictures: Album = await takePictures(running, FOLDER);
  console.log(`\n${pictures.length} pictures in .output/tour/: ${pictures.join(', ')}`);
} catch (error) {
  missing.push(error instanceof Error ? error.message : String(error));
} finally {
  await running.close();
}

if (missing.length === 0) console.log('\nEverything expected was seen.');
for (const line of missing) console.error(`\nNot as expected: ${line}`);
process.exitCode = missing.length === 0 ? 0 : 1;
