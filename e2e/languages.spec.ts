import type { Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';

const NIGHT = 'from=2020-11-17T12:00&to=2020-11-18T12:00&lanes=order';
const PAGES = {
  explore: '?',
  event: 'events/volley-2020-11-17?',
  night: `?${NIGHT}&`,
  table: 'table?',
  sources: 'sources?',
} as const;

const PSEUDO = [
  // Letters of messages have accents, so that plain ones are not theirs.
  { lang: 'en-XA', dir: 'ltr', ofMessages: /[[\]·]/g, sign: /\[.*\]/s },
  { lang: 'ar-XB', dir: 'rtl', ofMessages: /\u202e[^\u202c]*\u202c/g, sign: /\u202e/ },
] as const;

/** Names of days, months and languages and the words of lists come from the browser. */
const OF_THE_BROWSER =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|day|English|Arabic|Kurdish|and)$/;

/** Every text of the data sets that the site has. */
async function dataTexts(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = [];
    const files: Record<string, string> = await (await fetch('/files.json')).json();
    for (const name of ['baghdad-2020-11-17', 'iraq-2019-2020']) {
      const response = await fetch(`/${files[`data/${name}.json`]}`);
      JSON.stringify(await response.json(), (_, value) => {
        if (typeof value === 'string') texts.push(value.replaceAll('; ', '\n'));
        return value;
      });
    }
    return texts.join('\n');
  });
}

/** What a reader sees and what a screen reader says. */
async function wordsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility() || element.closest('[translate="no"]')) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '');
      for (const child of element.childNodes) if (child instanceof Text) found.push(child.data);
    }
    return [...new Set(found)].filter((text) => /[A-Za-z]{2}/.test(text));
  });
}

/** Runs of English in a text that are neither words of the data nor the browser's. */
function strays(text: string, ofMessages: RegExp, data: string): readonly string[] {
  return text
    .replace(ofMessages, '\n')
    .split(/[^A-Za-z '’&.-]|\band\b/)
    .map((run) => run.replace(/^\W+|\W+$/g, ''))
    .filter((run) => /[A-Za-z]{2}/.test(run) && !data.includes(run))
    .filter((run) => !run.split(' ').every((word) => OF_THE_BROWSER.test(word.replace(/(?<=.)day$/, ''))));
}

async function expectSpoken(
  app: App,
  { lang, dir, ofMessages, sign }: (typeof PSEUDO)[number],
): Promise<void> {
  const { page } = app;
  const root = page.locator('html');
  await expect(root).toHaveAttribute('lang', lang);
  await expect(root).toHaveAttribute('dir', dir);
  const data = await dataTexts(page);
  const words = await wordsOf(page);
  expect(words.filter((text) => sign.test(text))).not.toEqual([]);
  expect(words.flatMap((text) => strays(text, ofMessages, data))).toEqual([]);
  const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(wide).toBeLessThanOrEqual(window);
}

for (const pseudo of PSEUDO) {
  for (const [name, path] of Object.entries(PAGES)) {
    test(`${pseudo.lang}: every word of ${name} can be translated, and fits`, async ({ app, page }) => {
      for (const size of [
        { width: 1440, height: 900 },
        { width: 390, height: 844 },
      ]) {
        await page.setViewportSize(size);
        await app.open(`${path}lang=${pseudo.lang}`);
        await expectSpoken(app, pseudo);
      }
    });
  }
}

test('words that are English alone are found', async ({ app, page }) => {
  await app.open();
  const data = await dataTexts(page);
  const found = (await wordsOf(page)).flatMap((text) => strays(text, /$^/, data));
  expect(found).toEqual(expect.arrayContaining(['Skip to the content', 'Data sets', 'How to read this']));
});

test('links keep the language, and names in them stay as they are', async ({ app, page }) => {
  await app.open('?lang=ar-XB');
  await page.getByRole('navigation').first().getByRole('link').nth(1).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/ar-XB/table');
  await page.getByRole('main').getByRole('link', { name: 'Reports: Iraq executes 21 men' }).click();
  await expect.poll(() => page.title()).toBe('Reports: Iraq executes 21 men · Baghdad under rocket fire');
  expect(page.url()).toContain('/ar-XB/events/');
});

test('text of the data is marked with its language where the page has another', async ({ app, page }) => {
  await app.open('events/volley-2020-11-17?lang=ar-XB');
  const title = page.getByRole('heading', { name: 'Seven rockets hit Baghdad', level: 2 });
  await expect(title.locator('bdi')).toHaveAttribute('lang', 'en');
  await app.open('events/volley-2020-11-17');
  await expect(title.locator('bdi')).not.toHaveAttribute('lang');
});

test('a language that the page does not speak is passed over, and the page is English', async ({
  app,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await app.open('?lang=tlh');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(app.query().get('lang')).toBeNull();
  // Words of other languages stay where they are.
  expect(asked.filter((url) => /\/en-[\w-]+\.js$/.test(url))).toHaveLength(1);
  expect(asked.filter((url) => url.includes('pseudo'))).toEqual([]);
});
