import { expect, test } from 'vitest';
import { KNOCK } from '../helpers/messages.ts';
import { never } from '../helpers/poll.ts';
import { MAIN, sent, sentTexts, typeInto } from '../helpers/slack.ts';
import { inBrowsers } from '../helpers/suite.ts';

// What is shipped: the same behaviour, with nothing a page could look into.
inBrowsers('the build that ships', { build: 'release' }, (suite) => {
  test('its root is closed to the page', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    await page.waitForSelector('beforehand-ui');
    expect(await page.$eval('beforehand-ui', (host) => [host.shadowRoot, host.childElementCount])).toEqual([
      null,
      0,
    ]);
  });

  test('it holds once and sends once', async () => {
    const page = await suite.slack();
    await typeInto(page, MAIN, KNOCK);
    await page.waitForSelector('beforehand-ui');
    await page.keyboard.press('Enter');
    await never('a send', async () => (await sent(page)).length > 0);
    await page.keyboard.press('Enter');
    expect(await sentTexts(page, 1)).toEqual([KNOCK]);
  });

  test('a page finds none of its files', async () => {
    // A page without a policy of its own, which would refuse them in any case.
    const page = await suite.running.newPage();
    await page.goto('https://elsewhere.example/');
    const answers = await Promise.all(
      ['popup.html', 'manifest.json', 'icon/icon.svg'].map((path) =>
        page.evaluate(async (address) => {
          const image = new Image();
          image.src = address;
          return image.decode().then(
            () => 'seen',
            () => 'refused',
          );
        }, suite.running.extensionUrl(path)),
      ),
    );
    await page.close();
    expect(answers).toEqual(['refused', 'refused', 'refused']);
  });
});
