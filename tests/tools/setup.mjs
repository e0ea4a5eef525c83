// Makes a fresh clone ready. `node tests/tools/setup.mjs` does so on its own; run.mjs does so before every task.
// Plain JavaScript, Node 20 or later, no packages: it runs before anything is installed.
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './setup-browsers.mjs';
import { SetupError } from './setup-error.mjs';
import { ensureNode, withNode } from './setup-node.mjs';
import { ensurePackages } from './setup-packages.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Packages, a Node that is new enough, and the browsers asked for.
 * Gives the environment to run things in; says what it does on stderr, so that piped output stays clean.
 */
export function setup(browsers) {
  try {
    ensurePackages(ROOT);
    const node = ensureNode(ROOT);
    return { node, env: { ...withNode(ROOT, node), ...ensureBrowsers(browsers) } };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    return process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { node, env } = setup(['chromium', 'firefox']);
  process.stderr.write(`Ready: ${node}, ${env.BEFOREHAND_CHROMIUM}, ${env.BEFOREHAND_FIREFOX}\n`);
}
