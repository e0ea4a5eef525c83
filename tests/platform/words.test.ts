import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserWords } from '../../utils/platform/words.ts';

const fake = fakeBrowser as unknown as { i18n: { getMessage: unknown } };

describe('words', () => {
  it('come from the browser, with what stands in their gaps', () => {
    const getMessage = vi.fn(() => 'Beforehand works on Slack.');
    fake.i18n = { getMessage };
    expect(browserWords().t('here_elsewhere', 'Slack')).toBe('Beforehand works on Slack.');
    expect(getMessage).toHaveBeenCalledWith('here_elsewhere', ['Slack']);
  });

  it('are empty, not an exception, once the extension is gone', () => {
    fake.i18n = {
      getMessage: () => {
        throw new Error('Extension context invalidated.');
      },
    };
    expect(browserWords().t('extension_name')).toBe('');
  });
});
