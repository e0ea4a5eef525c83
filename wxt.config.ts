import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Extension pages load nothing from anywhere else, and nothing may be injected into them. */
const PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** For tests that have to look inside: the same extension with its shadow root open, in a folder of its own. */
const openRoot = process.env.BEFOREHAND_OPEN_ROOT === '1';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Our own few lines in place of packages that do more than a content script needs; each file says why. */
const SMALLER = {
  'webextension-polyfill': 'utils/platform/native-browser.ts',
  '@webext-core/messaging': 'utils/messaging/plain-channel.ts',
  'wxt/utils/content-script-context': 'utils/platform/no-context.ts',
};

/** Word lists run over several indented lines in the source; one space parts their words as well. */
const ONE_SPACE = {
  name: 'one-space',
  generateBundle(_: unknown, bundle: Record<string, { code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.code) chunk.code = chunk.code.replaceAll(/\n {2,}/g, ' ');
    }
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${openRoot ? '-open' : ''}`,
  vite: () => ({
    define: { __OPEN_ROOT__: JSON.stringify(openRoot) },
    build: { target: ['chrome144', 'firefox147'], cssTarget: ['chrome144', 'firefox147'] },
  }),
  targetBrowsers: ['chrome', 'firefox', 'edge'],
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      config.plugins = [...(config.plugins ?? []), ONE_SPACE];
      config.resolve ??= {};
      config.resolve.alias = Object.entries(SMALLER).map(([name, path]) => ({
        find: new RegExp(`^${name}$`),
        replacement: here(path),
      }));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'notifications', 'scripting'],
    host_permissions: [
      'https://app.slack.com/*',
      'https://mail.google.com/*',
      'https://docs.google.com/document/*',
    ],
    content_security_policy: { extension_pages: PAGES_CSP },
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'beforehand@beforehand.example',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
