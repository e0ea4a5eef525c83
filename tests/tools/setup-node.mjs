// Runs before anything is installed: plain JavaScript, Node 20 or later, no packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { SetupError } from './setup-error.mjs';
import { npm } from './setup-packages.mjs';

/** The oldest Node that WXT, Vitest and running TypeScript directly work with. */
const OLDEST = 22;

/**
 * Finds a Node that is new enough, whatever the machine has, and gives its path:
 * the one of the `node` package, else this very one, else the same version's binary fetched by its own name
 * (the `node` package fetches it in an install script, which npm may be set to skip).
 */
export function ensureNode(root) {
  const exe = process.platform === 'win32' ? 'node.exe' : 'node';
  const runtime = join(root, 'node_modules', '.node-runtime');
  const fetched = join(runtime, 'node_modules', binaryPackage(), 'bin', exe);
  const places = [
    join(root, 'node_modules', 'node', 'bin', exe),
    process.execPath,
    ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, exe)),
    fetched,
  ];
  const found = places.find(newEnough);
  if (found) return found;
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'node', 'package.json'), 'utf8'));
  process.stderr.write(`Fetching Node ${version}…\n`);
  npm(root, ['install', '--prefix', runtime, '--no-audit', '--no-fund', `${binaryPackage()}@${version}`]);
  if (newEnough(fetched)) return fetched;
  throw new SetupError(
    `This needs Node ${OLDEST} or later; here is ${process.version} and no newer one could be fetched. ` +
      'Install it from https://nodejs.org and run the command again.',
  );
}

/** The environment in which a plain `node` and the packages' own commands are the right ones. */
export function withNode(root, node) {
  const PATH = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, PATH };
}

function newEnough(path) {
  if (!existsSync(path)) return false;
  const run = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return run.status === 0 && Number.parseInt(run.stdout, 10) >= OLDEST;
}

/** The name npm has the bare binary under. */
function binaryPackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform}-${process.arch}`;
}
