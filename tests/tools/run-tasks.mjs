// What each task consists of. Read by run.mjs; plain JavaScript, as it runs before anything is installed.

const VITEST = ['vitest', 'run', '-c', 'tests/vitest.config.ts'];
const PREPARE = { name: 'prepare', run: ['wxt', 'prepare'] };

/** Type stripping of the practice page's scripts still counts as experimental in Node. */
const NODE = ['node', '--disable-warning=ExperimentalWarning'];

const STATIC = [
  { name: 'types', run: ['tsc', '--noEmit'] },
  { name: 'format and lint', run: ['biome', 'ci', '--error-on-warnings', '.'] },
  {
    name: 'lint with types',
    run: ['oxlint', '--type-aware', '-c', 'tests/oxlintrc.json', '--deny-warnings'],
  },
  { name: 'unused files and exports', run: ['knip'] },
  { name: 'unused in what ships', run: ['knip', '--production', '--include', 'files,dependencies'] },
];

const CHROME = { name: 'build for Chrome', run: ['wxt', 'build', '-b', 'chrome'] };
const FIREFOX = { name: 'build for Firefox', run: ['wxt', 'build', '-b', 'firefox', '--mv3'] };
/** The same extension with its shadow root open, so that axe can look inside. */
const OPEN = { BEFOREHAND_OPEN_ROOT: '1' };
const CHROME_OPEN = { ...CHROME, name: 'build for Chrome, root open', env: OPEN };
const FIREFOX_OPEN = { ...FIREFOX, name: 'build for Firefox, root open', env: OPEN };
const ADDON = { name: 'addons-linter', run: ['addons-linter', '.output/firefox-mv3'] };
const BUILDS = [CHROME, FIREFOX, CHROME_OPEN, FIREFOX_OPEN];

const UNIT = vitest(['unit'], []);
const DOM = vitest(['dom'], []);
const E2E = vitest(['e2e'], []);

/** One run of Vitest projects; its figures also go to a file, from which run.mjs sums them up. */
function vitest(projects, filters) {
  const name = projects.join(' and ');
  const results = `.output/results/${projects.join('-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const chosen = projects.flatMap((project) => ['--project', project]);
  return { name, run: [...VITEST, ...chosen, ...reporters, ...filters], results };
}

const NARROWED = {
  static: [PREPARE, ...STATIC],
  build: [PREPARE, ...BUILDS, ADDON],
  unit: [PREPARE, UNIT],
  dom: [PREPARE, DOM],
  e2e: [PREPARE, ...BUILDS, E2E],
};

/** Steps of `npm test -- …`: a name above, or paths of tests. */
function testSteps(args) {
  if (args.length === 0) return [PREPARE, ...STATIC, ...BUILDS, ADDON, UNIT, DOM, E2E];
  const [first] = args;
  if (NARROWED[first]) return NARROWED[first];
  if (first.startsWith('tests/e2e')) return [PREPARE, ...BUILDS, vitest(['e2e'], args)];
  return [PREPARE, vitest(['unit', 'dom'], args)];
}

/** Without a file or folder, the project's own set is measured. */
function onOwnSet(args) {
  return args.some((arg) => !arg.startsWith('--')) ? args : ['tests/corpus', ...args];
}

function startSteps(args) {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (screen && !args.includes('--tour'))
    return [CHROME, { name: 'browser', run: [...NODE, 'tests/tools/open.ts'] }];
  return [CHROME_OPEN, { name: 'tour', run: [...NODE, 'tests/tools/tour.ts'] }];
}

/** `badge` or `engine` runs one of the two; with `--json` nothing but the engine's figures goes to stdout. */
function benchSteps(args) {
  const toStderr = args.includes('--json');
  const steps = {
    badge: [CHROME, CHROME_OPEN, { name: 'badge', run: [...NODE, 'tests/bench/badge.ts'] }],
    engine: [CHROME, { name: 'engine', run: [...NODE, 'tests/bench/engine.ts', ...args] }],
  };
  const chosen = steps[args[0]] ?? [...steps.badge, steps.engine[1]];
  return chosen.map((step) => (step.name === 'engine' ? step : { ...step, toStderr }));
}

/** Task -> browsers it needs, whether its steps' names are announced, and its steps for the given arguments. */
export const TASKS = {
  start: { browsers: ['chromium'], steps: startSteps },
  test: { browsers: ['chromium', 'firefox'], steps: testSteps },
  check: {
    browsers: [],
    quiet: true,
    steps: (args) => [{ name: 'check', run: [...NODE, 'tests/tools/check.ts', ...args] }],
  },
  eval: {
    browsers: [],
    quiet: true,
    steps: (args) => [{ name: 'eval', run: [...NODE, 'tests/tools/eval/eval.ts', ...onOwnSet(args)] }],
  },
  bench: { browsers: ['chromium'], steps: benchSteps },
  build: { browsers: [], steps: () => [CHROME, FIREFOX] },
};
