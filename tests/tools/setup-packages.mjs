// Runs before anything is installed: plain JavaScript, Node 20 or later, no packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { SetupError } from './setup-error.mjs';

const STAMP = join('node_modules', '.beforehand-setup');

/**
 * Installs the packages of package-lock.json when they are missing or the lock has changed.
 * Everything npm prints goes to stderr. Throws SetupError with a sentence for the person.
 */
export function ensurePackages(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const wanted = createHash('sha256').update(`${process.platform} ${process.arch}\n${lock}`).digest('hex');
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!matchesLock(root, lock)) {
    process.stderr.write('Installing packages (npm ci)…\n');
    const done = npm(root, ['ci', '--no-audit', '--no-fund']);
    if (done !== 0) throw new SetupError(`npm ci ended with status ${done}; its messages stand above.`);
  }
  writeFileSync(stamp, wanted);
}

/** Whether what npm last wrote into node_modules is what the lock asks for (packages for other systems aside). */
function matchesLock(root, lock) {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(JSON.parse(lock).packages).every(([path, wanted]) => {
    if (path === '' || (wanted.optional && !installed[path])) return true;
    return installed[path]?.version === wanted.version && existsSync(join(root, path, 'package.json'));
  });
}

/** Runs npm with the Node it came with, never with the one inside node_modules, which `npm ci` deletes. */
export function npm(root, args) {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  const outside = (path) => path && existsSync(path) && !path.includes(`node_modules${sep}.bin`);
  const env = { ...process.env, PATH: pathOutside(root), npm_config_loglevel: 'error' };
  const options = { cwd: root, env, stdio: ['ignore', 2, 2] };
  const usable = cli?.endsWith('npm-cli.js') && existsSync(cli) && outside(node) && !node.startsWith(root);
  const run = usable
    ? spawnSync(node, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (run.error) throw new SetupError(`npm could not be started (${run.error.message}); it comes with Node.`);
  return run.status ?? 1;
}

/** The PATH without this project's own node_modules/.bin, which `npm run` puts in front. */
function pathOutside(root) {
  const own = join(root, 'node_modules');
  const parts = (process.env.PATH ?? '').split(delimiter);
  return parts.filter((part) => !part.startsWith(own)).join(delimiter);
}
