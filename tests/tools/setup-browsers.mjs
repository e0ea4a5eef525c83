// Runs before anything is installed: plain JavaScript, Node 20 or later, no packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { SetupError } from './setup-error.mjs';

/** What a browser is called, where it usually is, and how Debian packages it. */
const BROWSERS = {
  chromium: {
    name: 'Chromium, Chrome or Edge',
    variable: 'BEFOREHAND_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'chrome',
    ],
    mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    name: 'Firefox',
    variable: 'BEFOREHAND_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
    debian: 'firefox-esr',
  },
};

/** Path of an installed browser ('chromium' or 'firefox'), or null. The environment variable wins. */
export function findBrowser(id) {
  const { variable, commands, mac, windows } = BROWSERS[id];
  const given = process.env[variable];
  if (given) return given;
  return [...onPath(commands), ...onMac(mac), ...onWindows(windows)].find((path) => existsSync(path)) ?? null;
}

/**
 * Paths of the browsers asked for. Missing ones are installed from Debian's packages where that is possible.
 * Throws SetupError that says what to install and how to point to it.
 */
export function ensureBrowsers(ids) {
  const missing = ids.filter((id) => !findBrowser(id));
  if (missing.length > 0) installOnDebian(missing.map((id) => BROWSERS[id].debian));
  return Object.fromEntries(ids.map((id) => [BROWSERS[id].variable, checked(id)]));
}

function checked(id) {
  const { name, variable } = BROWSERS[id];
  const path = findBrowser(id);
  const where = `Install it and run the command again; if it is somewhere unusual, set ${variable} to its path.`;
  if (!path) throw new SetupError(`${name} was not found. ${where}`);
  if (!existsSync(path)) throw new SetupError(`${variable} points to ${path}, where nothing is.`);
  if (process.platform !== 'linux') return path;
  const run = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  if (run.status !== 0) throw new SetupError(`${path} does not start: ${run.stderr || run.error}. ${where}`);
  return path;
}

function installOnDebian(packages) {
  const possible =
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath(['apt-get']).some(existsSync);
  if (!possible) return;
  process.stderr.write(`Installing ${packages.join(' and ')} from the system's packages…\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
  }
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function onMac(names) {
  if (process.platform !== 'darwin') return [];
  const folders = ['/Applications', join(homedir(), 'Applications')];
  const binary = (name) => (name === 'Firefox' ? 'firefox' : name);
  return names.flatMap((name) =>
    folders.map((at) => join(at, `${name}.app`, 'Contents', 'MacOS', binary(name))),
  );
}

function onWindows(paths) {
  if (process.platform !== 'win32') return [];
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((key) => process.env[key]);
  return paths.flatMap((path) => roots.filter(Boolean).map((root) => join(root, path)));
}
