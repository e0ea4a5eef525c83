import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Bundle {
  code: string;
  bytes: number;
  gzip: number;
}

/** One script for the browser of an entry and all it imports; every engine is bundled in this same way. */
export async function bundle(entry: string): Promise<Bundle> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      // Older packages ask this before they export in the way the bundler expects.
      'typeof require': '"function"',
    },
    resolve: { alias: { 'node:assert': `${ROOT}tests/bench/peers/node-assert.js` } },
    build: {
      write: false,
      minify: true,
      target: 'chrome144',
      lib: { entry: ROOT + entry, formats: ['iife'], name: 'bundle' },
    },
  });
  const [first] = [built].flat();
  const [chunk, ...rest] = first && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk' || rest.length > 0) throw new Error(`${entry} did not become one script.`);
  const { code } = chunk;
  return { code, bytes: Buffer.byteLength(code), gzip: gzipSync(code).length };
}
