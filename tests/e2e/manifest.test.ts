import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What the extension may do, held to the letter. A right that is added here is a right that every
 * person is asked for: say in the change why it is needed.
 */
const RIGHTS = {
  // `scripting` puts the new content script into tabs that were open during an update; it asks nobody anything.
  permissions: ['storage', 'alarms', 'notifications', 'scripting'],
  host_permissions: [
    'https://app.slack.com/*',
    'https://mail.google.com/*',
    'https://docs.google.com/document/*',
  ],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  content_scripts: [
    {
      matches: ['https://app.slack.com/*'],
      run_at: 'document_start',
      js: ['content-scripts/slack.js'],
    },
  ],
  incognito: 'not_allowed',
};

const COMMON = {
  manifest_version: 3,
  name: '__MSG_extension_name__',
  description: '__MSG_extension_description__',
  default_locale: 'en',
  ...RIGHTS,
};

function manifest(target: string): Record<string, unknown> {
  const path = join(import.meta.dirname, '../../.output', target, 'manifest.json');
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Names, icons and pages may change with every version; everything else is agreed on. */
function agreed({ version, icons, action, ...rest }: Record<string, unknown>): Record<string, unknown> {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Object.keys(icons as object)).toContain('128');
  expect(action).toMatchObject({ default_popup: 'popup.html' });
  return rest;
}

describe('the manifest', () => {
  it('asks Chrome and Edge for this and nothing else', () => {
    expect(agreed(manifest('chrome-mv3'))).toEqual({
      ...COMMON,
      minimum_chrome_version: '144',
      background: { service_worker: 'background.js' },
    });
  });

  it('asks Firefox for this and nothing else', () => {
    expect(agreed(manifest('firefox-mv3'))).toEqual({
      ...COMMON,
      background: { scripts: ['background.js'] },
      browser_specific_settings: {
        gecko: {
          id: 'beforehand@beforehand.example',
          strict_min_version: '147.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
  });

  it.each(['chrome-mv3', 'firefox-mv3'])('has no file a page could load, in %s', (target) => {
    expect(manifest(target)).not.toHaveProperty('web_accessible_resources');
    expect(manifest(target)).not.toHaveProperty('externally_connectable');
  });
});
