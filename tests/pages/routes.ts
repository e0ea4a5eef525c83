import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';

/** What a request is answered with. */
export interface Answer {
  status: number;
  contentType: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * Slack's own policy is as strict where it matters to an extension: no inline script, no eval,
 * scripts from its own hosts only (inline style is allowed there).
 */
const SLACK_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' https://ca.slack-edge.com https://a.slack-edge.com",
  "connect-src 'self'",
  "base-uri 'none'",
].join('; ');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
};

const FOLDER = new URL('./', import.meta.url);
const quill = createRequire(import.meta.url).resolve('quill/package.json');

interface Route {
  matches: RegExp;
  answer(match: RegExpExecArray): Promise<Answer>;
}

/** The practice pages stand at the real addresses, so that the built extension runs on them unmodified. */
const ROUTES: readonly Route[] = [
  {
    matches: /^https:\/\/app\.slack\.com\/client(?:\/|$)/,
    answer: () => file(new URL('slack/index.html', FOLDER)),
  },
  {
    matches: /^https:\/\/app\.slack\.com\/page\/(quill(?:\.core)?\.(?:js|css))$/,
    answer: ([, name]) => file(new URL(`dist/${name}`, `file://${quill}`)),
  },
  {
    matches: /^https:\/\/app\.slack\.com\/page\/(slack\/[\w/-]+\.\w+)$/,
    answer: ([, path]) => file(new URL(path!, FOLDER)),
  },
  {
    matches: /^https:\/\/ca\.slack-edge\.com\/\w+-U\w(\w)/,
    answer: ([, letter]) => Promise.resolve(picture(letter!, '#5b7083')),
  },
  {
    matches: /^https:\/\/a\.slack-edge\.com\/emoji\/(\w)/,
    answer: ([, letter]) => Promise.resolve(picture(letter!, '#c99312')),
  },
];

/** What the address gives; everything that is not ours is not found, so that no test depends on a network. */
export async function answerFor(url: string): Promise<Answer> {
  for (const { matches, answer } of ROUTES) {
    const match = matches.exec(url);
    if (match) return answer(match);
  }
  return { status: 404, contentType: 'text/plain', headers: {}, body: `Nothing stands at ${url}.` };
}

async function file(url: URL): Promise<Answer> {
  const type = extname(url.pathname);
  const text = await readFile(url, 'utf8');
  return {
    status: 200,
    contentType: TYPES[type] ?? 'application/octet-stream',
    headers: type === '.html' ? { 'content-security-policy': SLACK_CSP } : {},
    body: type === '.ts' ? stripTypeScriptTypes(text) : text,
  };
}

function picture(letter: string, colour: string): Answer {
  const text = `<text x="24" y="33" font-size="26" text-anchor="middle" fill="#fff" font-family="sans-serif">${letter}</text>`;
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="${colour}"/>${text}</svg>`;
  return { status: 200, contentType: 'image/svg+xml', headers: {}, body };
}
