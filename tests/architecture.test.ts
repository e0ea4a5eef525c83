import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom. `types` rooms may be named by `import type` alone; packages are listed because
 * every one of them is shipped to each page somebody opens.
 */
interface Room {
  rooms: readonly string[];
  types?: readonly string[];
  packages?: readonly string[];
  typePackages?: readonly string[];
}

const ROOMS: Record<string, Room> = {
  'utils/core': { rooms: [] },
  'utils/reading': { rooms: ['utils/core'] },
  'utils/rules': { rooms: ['utils/core', 'utils/reading'] },
  'utils/norms': { rooms: ['utils/core'], types: ['utils/rules'], packages: ['valibot'] },
  'utils/sites': { rooms: ['utils/core'], types: ['utils/reading'], packages: ['text-field-edit'] },
  'utils/platform': { rooms: ['utils/core'], types: ['components'], packages: ['webextension-polyfill'] },
  'utils/messaging': {
    rooms: ['utils/core', 'utils/platform'],
    types: ['utils/norms', 'utils/rules', 'utils/sites'],
    packages: ['@webext-core/messaging'],
  },
  'utils/store': {
    rooms: ['utils/core'],
    types: ['utils/norms', 'utils/messaging', 'utils/rules'],
    packages: ['idb'],
  },
  'utils/checker': {
    rooms: ['utils/core', 'utils/reading', 'utils/rules', 'utils/norms'],
    types: ['utils/sites'],
    packages: ['@preact/signals-core'],
  },
  components: {
    rooms: ['utils/core'],
    types: ['utils/rules', 'utils/norms', 'utils/messaging', 'utils/sites', 'public'],
    packages: ['preact', 'preact/hooks'],
  },
  'utils/app': {
    rooms: [
      'utils/core',
      'utils/reading',
      'utils/rules',
      'utils/norms',
      'utils/sites',
      'utils/platform',
      'utils/messaging',
      'utils/store',
      'utils/checker',
      'components',
    ],
    packages: ['preact', 'preact/hooks', '@preact/signals', '@preact/signals-core', 'valibot'],
  },
  entrypoints: { rooms: ['utils/app', 'utils/sites', 'components'], packages: ['#imports'] },
};

/** What one script of the extension must never load, however many files lie between. */
const NEVER_REACHES: readonly { from: string; never: readonly string[]; because: string }[] = [
  {
    from: 'utils/app/content.tsx',
    never: ['utils/store', 'valibot', 'idb', 'utils/app/background.ts'],
    because:
      'a database opened in a content script is the host page’s, and every byte is loaded on every page',
  },
  {
    from: 'utils/app/background.ts',
    never: ['utils/sites', 'components', 'preact', 'utils/reading', 'utils/checker'],
    because: 'what people type is never read outside their tab',
  },
];

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const root = join(import.meta.dirname, '..');
const files = ['utils', 'components', 'entrypoints'].flatMap(sourcesBelow);
const imports = files.flatMap(importsOf);

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const named = /^\s*(?:import|export)\s+(type\s+)?([\w\s{},*$]+?)\s+from\s+['"]([^'"]+)['"]/gm;
  const bare = /^\s*import\s+()()['"]([^'"]+)['"]/gm;
  const found = [...source.matchAll(named), ...source.matchAll(bare)];
  const dynamic = source.matchAll(/import\(\s*['"]([^'"]+)['"]/g);
  return [
    ...found.map(([, type, names, to]) => ({
      from: file,
      to: target(file, to!),
      typeOnly: Boolean(type) || onlyTypes(names ?? ''),
    })),
    ...Array.from(dynamic, ([, to]) => ({ from: file, to: target(file, to!), typeOnly: false })),
  ];
}

/** `{ type A, type B }` loads nothing either. */
function onlyTypes(names: string): boolean {
  const inside = /^\{([\s\S]*)\}\s*$/.exec(names.trim())?.[1];
  const parts =
    inside
      ?.split(',')
      .map((part) => part.trim())
      .filter(Boolean) ?? [];
  return parts.length > 0 && parts.every((part) => part.startsWith('type '));
}

function target(file: string, to: string): string {
  if (!to.startsWith('.')) return to;
  return join(dirname(file), to).replaceAll('\\', '/').replace(/\?.*$/, '');
}

function roomOf(path: string): string | undefined {
  return [...Object.keys(ROOMS), 'public'].find((room) => path.startsWith(`${room}/`));
}

function objection({ from, to, typeOnly }: Import): string | null {
  const room = roomOf(from);
  if (!room) return `${from} stands in no room: add its folder to ROOMS, or move the file into one.`;
  const allowed = ROOMS[room]!;
  const other = roomOf(to);
  if (other === undefined) {
    if (to.startsWith('utils/') || to.startsWith('..')) return `${from} imports ${to}, which is in no room.`;
    const packages = [
      ...(allowed.packages ?? []),
      ...(typeOnly ? (allowed.typePackages ?? allowed.packages ?? []) : []),
    ];
    if (packages.includes(to)) return null;
    return `${from} imports the package ${to}: ${room} may load ${packages.join(', ') || 'none'}. Move the use to a room that may, or say in ROOMS why this one needs it.`;
  }
  if (other === room || allowed.rooms.includes(other)) return null;
  if (typeOnly && allowed.types?.includes(other)) return null;
  const how = allowed.types?.includes(other) ? 'only its types (`import type`)' : 'nothing';
  return `${from} imports ${to}: ${room} may take ${how} from ${other}. Hand it in as an argument, or move the code.`;
}

/** Everything that is loaded when `entry` is, by imports that are not only types. */
function reach(entry: string): Map<string, string> {
  const via = new Map<string, string>([[entry, '']]);
  for (const file of via.keys()) {
    for (const { to, typeOnly } of imports.filter(({ from }) => from === file)) {
      if (!typeOnly && !via.has(to)) via.set(to, file);
    }
  }
  return via;
}

describe('the rooms of the house', () => {
  it('has no import that the table does not allow', () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.map(objection).filter((sentence) => sentence !== null)).toEqual([]);
  });

  it.each(NEVER_REACHES)('$from never loads $never', ({ from, never, because }) => {
    const loaded = reach(from);
    expect(loaded.size).toBeGreaterThan(5);
    const wrong = [...loaded].filter(([path]) =>
      never.some((part) => path === part || path.startsWith(`${part}/`)),
    );
    expect(wrong.map(([path, via]) => `${via} loads ${path}, but ${because}.`)).toEqual([]);
  });

  it('lets one file alone reach for the browser', () => {
    const others = files.filter(
      (file) =>
        file !== 'utils/platform/browser.ts' &&
        // What the build puts in the polyfill's place in content scripts.
        file !== 'utils/platform/native-browser.ts' &&
        /\b(?:chrome|globalThis\.browser)\.[a-z]+\b|webextension-polyfill/.test(codeOf(file)),
    );
    expect(
      others.map((file) => `${file} talks to the browser: import it from utils/platform/browser.ts.`),
    ).toEqual([]);
  });

  it('keeps declarations alone in entrypoints, as everything there is shipped', () => {
    const long = files.filter(
      (file) => file.startsWith('entrypoints/') && codeOf(file).split('\n').length > 25,
    );
    expect(long.map((file) => `${file} is long: move what it does to utils/app.`)).toEqual([]);
  });

  it('has no file over 300 lines', () => {
    const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 300);
    expect(long.map((file) => `${file} has over 300 lines: split it by what its parts know.`)).toEqual([]);
  });

  it('takes nothing out of the page, and puts no string into it as HTML', () => {
    const sinks =
      /\.(?:innerHTML|outerHTML)\s*=[^=]|\b(?:insertAdjacentHTML|document\.write|eval)\(|new Function\b/;
    const network =
      /\b(?:fetch|sendBeacon|import)\(|new (?:XMLHttpRequest|WebSocket|EventSource|Image)\b|\blocalStorage\b|\bindexedDB\b/;
    const reached = [...reach('utils/app/content.tsx').keys(), 'entrypoints/slack.content.ts'].filter((f) =>
      files.includes(f),
    );
    const wrong = reached.filter((file) => sinks.test(codeOf(file)) || network.test(codeOf(file)));
    expect(
      wrong.map((file) => `${file} uses a sink or the network, in the page of the people who trust us.`),
    ).toEqual([]);
  });
});

function codeOf(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
