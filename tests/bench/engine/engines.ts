import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { SetupError } from '../../tools/setup-error.mjs';
import { ensurePackages } from '../../tools/setup-packages.mjs';
import { type Bundle, bundle } from './bundle.ts';

/** `ours` is the one the figures are held to, `write-good` the one all are compared with. */
export type EngineId = 'ours' | 'write-good' | 'textlint' | 'retext-passive' | 'alex' | 'harper';

export interface Loaded {
  id: EngineId;
  title: string;
  script: Bundle;
  /** A WebAssembly file that is loaded beside the script. */
  wasm?: Buffer;
  /** With the WebAssembly file, where there is one. */
  bytes: number;
  gzip: number;
}

export interface Missing {
  id: EngineId;
  title: string;
  reason: string;
}

const PEERS = fileURLToPath(new URL('../peers', import.meta.url));
const HARPER_WASM = `${PEERS}/node_modules/harper.js/dist/harper_wasm_bg.wasm`;

const TITLES: Record<EngineId, string> = {
  ours: 'Beforehand (reading and rules)',
  'write-good': 'write-good',
  textlint: 'textlint kernel, one rule',
  'retext-passive': 'retext-passive',
  alex: 'alex',
  harper: 'harper.js',
};

/** Bundles every engine; one that cannot be had here comes with the reason. Ours throws, as it has to be there. */
export async function loadEngines(): Promise<{ loaded: Loaded[]; missing: Missing[] }> {
  const loaded: Loaded[] = [await load('ours', 'tests/bench/engine/ours.ts')];
  const missing: Missing[] = [];
  const problem = installPeers();
  for (const id of Object.keys(TITLES) as EngineId[]) {
    if (id === 'ours') continue;
    try {
      if (problem) throw problem;
      loaded.push(await load(id, `tests/bench/peers/${id}.js`));
    } catch (error) {
      missing.push({ id, title: TITLES[id], reason: reasonOf(error) });
    }
  }
  return { loaded, missing };
}

async function load(id: EngineId, entry: string): Promise<Loaded> {
  const script = await bundle(entry);
  const plain = { id, title: TITLES[id], script, bytes: script.bytes, gzip: script.gzip };
  if (id !== 'harper') return plain;
  const wasm = readFileSync(HARPER_WASM);
  return { ...plain, wasm, bytes: script.bytes + wasm.length, gzip: script.gzip + gzipSync(wasm).length };
}

/** The peers have a lock of their own, so that nobody installs them who does not measure. */
function installPeers(): SetupError | null {
  try {
    ensurePackages(PEERS);
    return null;
  } catch (error) {
    if (error instanceof SetupError) return error;
    throw error;
  }
}

/** What went wrong, short enough for a table. */
export function reasonOf(error: unknown): string {
  const message = String(error instanceof Error ? error.message : error);
  return message.replaceAll(/\s+/g, ' ').slice(0, 160);
}
