import type { Browser, Request } from '@playwright/test';
import { sizes } from '../src/build/size.ts';
import { FIRST_LANGUAGE, LANGUAGES, type LanguageCode } from '../src/core/view/language-code.ts';
import { expect, test } from './app.ts';

/** How much heavier a first visit in any language may be than one in English. */
const HEAVIER = 1.1;
/** What a page asks for last, each by itself. */
const LAST = [
  /-first-.*woff2/,
  /\.shared/,
  /\/later-/,
  /\/keep-site-/,
  /\/PaperNotes-/,
  /\/told-pictures-/,
  /\/drop-any/,
];
/** A site to try has no documents in further languages, which would ask for their own words instead. */
const WORDS_OF_ENGLISH = /\/assets\/en-/;

/** Bytes that somebody receives, headers and all, who opens the site for the first time with a browser in the language. */
async function firstVisitIn(language: LanguageCode, browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ locale: language });
  // What the first document has asked for is at hand when the one in the browser's language asks again.
  const received = new Map<string, Request>();
  page.on('requestfinished', (request) => received.set(request.url(), request));
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect
    .poll(() => LAST.filter((name) => ![...received.keys()].some((url) => name.test(url))))
    .toEqual([]);
  await page.evaluate(() => document.fonts.ready);
  const counted = [...received].filter(([url]) => language === FIRST_LANGUAGE || !WORDS_OF_ENGLISH.test(url));
  const all = await Promise.all(counted.map(([, request]) => request.sizes()));
  await page.close();
  return all.reduce(
    (sum, { responseHeadersSize, responseBodySize }) => sum + responseHeadersSize + responseBodySize,
    0,
  );
}

test('a first visit weighs hardly more in any language than in English', async ({ app, browser }) => {
  test.slow();
  const weights = new Map<LanguageCode, number>();
  for (const language of LANGUAGES) weights.set(language, await firstVisitIn(language, browser, app.address));
  const english = weights.get(FIRST_LANGUAGE)!;
  for (const [language, weight] of weights)
    expect.soft(weight / english, `${language}: ${weight} bytes`).toBeLessThanOrEqual(HEAVIER);
});

test('a first visit receives the files that its size is measured by, and no other', async ({ app, page }) => {
  const received = new Set<string>();
  page.on('response', (response) => {
    received.add(response.url().slice(app.address.length) || 'index.html');
  });
  await app.open();
  const { files, afterwards } = sizes();
  const measured = [...Object.values(files).flat(), ...afterwards].sort();
  await expect.poll(() => [...received].sort()).toEqual(measured);
});

test('another data set is loaded when somebody opens it', async ({ app, page }) => {
  const whole = /\/data\/iraq-2019-2020-\w+\.json$/;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (whole.test(request.url())) asked.push(request.url());
  });
  await app.open();
  await expect(app.region('Event')).toContainText('How many rockets?');
  expect(asked).toEqual([]);
  await app
    .region('Event')
    .getByRole('link', { name: /^All accounts in/ })
    .click();
  await expect(page).toHaveURL(/\/iraq-2019-2020\//);
  await app.ready();
  expect(asked).toHaveLength(1);
});
