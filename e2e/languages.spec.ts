import type { Browser, Page } from '@playwright/test';
import { App, expect, test } from './app.ts';

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
  const pages = page.getByRole('navigation').first().getByRole('link');
  await pages.and(page.locator('[href$="/table"]')).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/ar-XB/table');
  await page.getByRole('main').getByRole('link', { name: 'Reports: Iraq executes 21 men' }).click();
  await expect.poll(() => page.title()).toBe('Reports: Iraq executes 21 men · Baghdad under rocket fire');
  expect(page.url()).toContain('/ar-XB/events/');
});

test('names in other letters are islands in a line: a date behind one keeps its order', async ({
  app,
  page,
}) => {
  await app.open('ar/events/volley-2020-11-17');
  const event = page.getByRole('region', { name: 'الحدث', exact: true });
  const publisher = event.getByText('AFP; published by Space Media Network', { exact: true });
  await expect(publisher).toBeVisible();
  expect(await publisher.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('isolate');
});

test('a list of links begins where the page does, and what is in another language has its own direction', async ({
  app,
  page,
}) => {
  await app.open('ar/places/green-zone');
  const link = page.getByRole('main').getByRole('link', { name: 'أربعة صواريخ تسقط في المنطقة الخضراء' });
  const right = (box: { x: number; width: number } | null) => box!.x + box!.width;
  const words = link.locator('bdi');
  expect(right(await words.boundingBox())).toBeCloseTo(right(await link.boundingBox()), 0);
  await app.open('ar/sources');
  const reason = page.locator('#changes').getByText('The embassy stood as target').first();
  await expect(reason).toHaveAttribute('lang', 'en');
  expect(await reason.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('isolate');
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
  await expect.poll(() => app.query().get('lang')).toBeNull();
  // Words of other languages stay where they are.
  expect(asked.filter((url) => /\/en-[\w-]+\.js$/.test(url))).toHaveLength(1);
  expect(asked.filter((url) => url.includes('pseudo'))).toEqual([]);
});

/** Opens pages of the site in a browser of other languages than the tests', as somebody who was never there. */
async function visit(browser: Browser, languages: readonly string[], userAgent?: string): Promise<App> {
  const context = await browser.newContext({
    viewport: { width: 1700, height: 900 },
    locale: languages[0],
    serviceWorkers: 'block',
    ...(userAgent && { userAgent }),
  });
  await context.addInitScript(
    (tags) => Object.defineProperty(navigator, 'languages', { get: () => tags }),
    languages,
  );
  return new App(await context.newPage());
}

const pathOf = (app: App) => new URL(app.page.url()).pathname;
const langOf = (app: App) => app.page.locator('html').getAttribute('lang');

test('the first page follows the browser’s language, and then what was chosen', async ({ browser }) => {
  const app = await visit(browser, ['de', 'fr-FR', 'en']);
  await app.open();
  expect([pathOf(app), await langOf(app)]).toEqual(['/fr', 'fr']);
  await app.page.getByRole('button', { name: /Français/ }).click();
  await app.page.getByRole('link', { name: 'English' }).click();
  await app.ready();
  expect([pathOf(app), await langOf(app)]).toEqual(['/', 'en']);
  await app.open();
  expect(pathOf(app)).toBe('/');
  expect(app.unexpected()).toEqual([]);
  await app.page.context().close();
});

test('nobody is sent away from the first page who cannot be kept in mind, or is a robot', async ({
  browser,
}) => {
  const forgetful = await visit(browser, ['fr-FR']);
  await forgetful.page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  const robot = await visit(
    browser,
    ['fr-FR'],
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  );
  for (const app of [forgetful, robot]) {
    await app.open();
    expect([pathOf(app), await langOf(app)]).toEqual(['/', 'en']);
    expect(app.unexpected()).toEqual([]);
    await app.page.context().close();
  }
});

for (const [width, height, hasTouch] of [
  [390, 844, true],
  [1440, 900, false],
] as const)
  test.describe(`${width}×${height}`, () => {
    test.use({ locale: 'ar-IQ', viewport: { width, height }, hasTouch, isMobile: hasTouch });

    test('the offer of the reader’s language covers nothing', async ({ app, page }) => {
      await app.open('story/evening');
      const offer = page.getByRole('link', { name: 'اقرأ هذه الصفحة بالعربية' });
      await expect(offer).toBeInViewport({ ratio: 1 });
      const previous = page.getByRole('link', { name: /^Previous/ });
      const [above, below] = [(await previous.boundingBox())!, (await offer.boundingBox())!];
      expect(above.y + above.height).toBeLessThanOrEqual(below.y);
      await previous.click();
      await expect(page).not.toHaveURL(/evening/);
    });
  });

test('every other link keeps its language, and offers the reader’s own in it until that is declined', async ({
  browser,
}) => {
  const app = await visit(browser, ['ar-IQ', 'en']);
  const { page } = app;
  await app.open('events/volley-2020-11-17?category=attacks');
  expect(await langOf(app)).toBe('en');
  const offer = page.getByRole('link', { name: 'اقرأ هذه الصفحة بالعربية' });
  await expect(offer).toHaveAttribute('hreflang', 'ar');
  await offer.click();
  await app.ready();
  expect(pathOf(app) + new URL(page.url()).search).toBe('/ar/events/volley-2020-11-17?category=attacks');
  await expect(offer).toHaveCount(0);
  await app.open('sources');
  await expect(offer).toBeVisible();
  await app.open('embed/events/volley-2020-11-17');
  await page.waitForLoadState('networkidle');
  await expect(offer).toHaveCount(0);
  await app.open('sources');
  await page.getByRole('button', { name: 'ليس الآن' }).click();
  await expect(offer).toHaveCount(0);
  await app.open('table');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(offer).toHaveCount(0);
  expect(app.unexpected()).toEqual([]);
  await page.context().close();
});

test('a reader of Arabic chooses the digits of numbers, dates and texts, and of nothing else', async ({
  app,
  page,
}) => {
  await app.open('events/volley-2020-11-17?lang=ar');
  const list = page.getByRole('region', { name: 'الأحداث', exact: true });
  await expect(list).toContainText('2020');
  await page.getByRole('button', { name: /العربية/ }).click();
  await page.getByLabel('الأرقام').selectOption('٠١٢٣');
  await app.ready();
  await expect(list).toContainText('٢٠٢٠');
  await expect(list).not.toContainText('2020');
  await expect(list.getByRole('link', { name: 'نحو ٣٬٠٠٠ جندي أمريكي لا يزالون في العراق' })).toBeVisible();
  await page.getByRole('searchbox').fill('3,000');
  await expect(list.getByRole('link')).toHaveCount(2);
  await page.getByRole('searchbox').fill('');
  await expect(page).toHaveURL(/\/ar\/events\/volley-2020-11-17$/);
  await app.open('events/volley-2020-11-17');
  await expect(app.region('Events')).toContainText('2020');
  await page.getByRole('button', { name: /English/ }).click();
  await expect(page.getByRole('link', { name: 'العربية' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: /Digits/ })).toHaveCount(0);
});

test('a page fetches the texts of its own language alone, until a search looks through those of all', async ({
  app,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const texts = () =>
    asked.filter((path) => /^\/data\/[^/]+\.ar-\w+\.json$/.test(path) && !path.includes('shared'));
  await app.open();
  expect(texts()).toEqual([]);
  await page.getByRole('searchbox').fill('رشقة');
  await app.expectFound(4);
  expect(texts()).toHaveLength(1);
  await app.inList('Seven rockets hit Baghdad');
  await app.open('?lang=ar');
  await page.getByRole('searchbox').fill('seven rockets');
  const list = page.getByRole('region', { name: 'الأحداث', exact: true });
  await expect(list.getByRole('link', { name: 'سبعة صواريخ تصيب بغداد' })).toBeVisible();
  await expect(list.getByRole('link', { name: /بومبيو/ })).toHaveCount(0);
});

test('a set is called by its name in the language', async ({ app, page }) => {
  await app.open('?lang=ar');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('بغداد تحت نيران الصواريخ');
  await expect(page.getByRole('heading', { level: 1 }).locator('bdi')).not.toHaveAttribute('lang');
  await expect(page).toHaveTitle(/بغداد تحت نيران الصواريخ/);
});
