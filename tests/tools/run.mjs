// `node tests/tools/run.mjs <task> [arguments]`: sets up what the task needs, then runs its steps in turn.
// Plain JavaScript, Node 20 or later, no packages: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TASKS } from './run-tasks.mjs';
import { ROOT, setup } from './setup.mjs';

const [name, ...args] = process.argv.slice(2);
const task = TASKS[name];
if (!task) {
  process.stderr.write(`No task "${name ?? ''}". There are: ${Object.keys(TASKS).join(', ')}.\n`);
  process.exit(2);
}
const steps = task.steps(args);
const needed = name === 'test' && !steps.some((step) => step.name === 'e2e') ? [] : task.browsers;
const { env } = setup(needed);
rmSync(join(ROOT, '.output', 'results'), { recursive: true, force: true });

let status = 0;
for (const step of steps) {
  if (!task.quiet) process.stderr.write(`\n▸ ${step.name}\n`);
  status = runStep(step);
  if (status !== 0) {
    if (!task.quiet) process.stderr.write(`\nStopped at "${step.name}", status ${status}.\n`);
    break;
  }
}
if (steps.some((step) => step.results)) process.stdout.write(`\n${summary()}\n`);
process.exitCode = status;

/** A step's command is one of node_modules/.bin, or `node`; both are found by the PATH that setup gives. */
function runStep({ run: [command, ...rest], env: more, toStderr }) {
  const options = {
    cwd: ROOT,
    env: { ...env, ...more },
    stdio: ['inherit', toStderr ? 2 : 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  };
  const done = spawnSync(command, rest, options);
  if (done.error) process.stderr.write(`${command}: ${done.error.message}\n`);
  return done.status ?? 1;
}

/** `N passed, M failed` over all test runs; a step that failed without a failing test counts as one. */
function summary() {
  const files = steps
    .map((step) => step.results && join(ROOT, step.results))
    .filter((file) => file && existsSync(file));
  const runs = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const passed = runs.reduce((sum, run) => sum + run.numPassedTests, 0);
  const failed = runs.reduce((sum, run) => sum + run.numFailedTests, 0);
  return `${passed} passed, ${status === 0 ? failed : Math.max(failed, 1)} failed`;
}
