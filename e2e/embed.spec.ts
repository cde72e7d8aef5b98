import type { FrameLocator, Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { article } from './article.ts';

const EVENT = 'embed/events/volley-2020-11-17';

/** Opens an article with this in it, and waits until the frame has its panes; the article is no host that the app asks. */
async function inArticle(app: App, content: string, act: (frame: FrameLocator) => Promise<void>) {
  const site = await article(content);
  app.allow(new RegExp(`^request: ${site.address}|favicon\\.ico`));
  try {
    await app.page.goto(site.address);
    await app.page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = app.page.locator('iframe').contentFrame();
    await expect(frame.getByRole('region', { name: 'Timeline' })).toBeVisible();
    await act(frame);
  } finally {
    site.close();
  }
}

const iframe = (address: string, size = 'width="680" height="452"') =>
  `<iframe src="${address}" ${size} title="Rockets"></iframe>`;

const scrolled = (page: Page) => page.evaluate(() => scrollY);

async function wheelOver(page: Page, px: number) {
  const { x, y, width } = (await page.locator('iframe').boundingBox())!;
  await page.mouse.move(x + width / 2, y + 150);
  await page.mouse.wheel(0, px);
}

function spanOf(frame: FrameLocator) {
  return frame.locator('html').evaluate(() => new URLSearchParams(location.search).get('from'));
}

test('the wheel moves the article until the frame is pressed', async ({ app, page }) => {
  await inArticle(app, iframe(app.address + EVENT), async (frame) => {
    await expect(frame.getByText('Click, then the wheel zooms')).toBeVisible();
    const before = await scrolled(page);
    await wheelOver(page, 120);
    await expect.poll(() => scrolled(page)).toBe(before + 120);
    expect(await spanOf(frame)).toBe(null);

    await frame.getByRole('heading', { level: 1 }).click();
    await expect(frame.getByText('Click, then the wheel zooms')).toBeVisible();
    const { width, height } = (await frame.getByRole('region', { name: 'Timeline' }).boundingBox())!;
    await frame
      .getByRole('region', { name: 'Timeline' })
      .click({ position: { x: width / 2, y: height - 10 } });
    await expect(frame.getByText('Click, then the wheel zooms')).toBeHidden();
    const there = await scrolled(page);
    await wheelOver(page, -120);
    await expect.poll(() => spanOf(frame)).not.toBe(null);
    expect(await scrolled(page)).toBe(there);

    await page.getByRole('button', { name: 'Before' }).click();
    await expect(frame.getByText('Click, then the wheel zooms')).toBeVisible();
  });
});

test('the keyboard goes into the frame and out of it', async ({ app, page }) => {
  await inArticle(app, iframe(app.address + EVENT), async (frame) => {
    await page.getByRole('button', { name: 'Before' }).focus();
    let seen = false;
    for (let turn = 0; turn < 80; turn++) {
      await page.keyboard.press('Tab');
      seen ||= await frame
        .getByRole('link', { name: 'Open in full' })
        .evaluate((link) => link.matches(':focus'));
      if (await page.getByRole('button', { name: 'After' }).evaluate((one) => one.matches(':focus'))) break;
    }
    expect(seen).toBe(true);
    await expect(page.getByRole('button', { name: 'After' })).toBeFocused();
  });
});

test('what is opened in full is what the frame shows, in a page of its own', async ({
  app,
  context,
  page,
}) => {
  await inArticle(
    app,
    iframe(`${app.address}${EVENT}?category=attacks&filters=locked&theme=dark`),
    async (frame) => {
      const link = frame.getByRole('link', { name: 'Open in full' });
      await expect(link).toHaveAttribute('rel', 'noopener');
      const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
      await expect(opened).toHaveURL(`${app.address}events/volley-2020-11-17?category=attacks`);
      expect(await opened.evaluate(() => opener)).toBe(null);
      expect(page.url()).not.toContain(app.address);
    },
  );
});

test('a frame makes no entries in the history of the article, and keeps no cookie and nothing else', async ({
  app,
  context,
  page,
}) => {
  // As in a browser that gives frames no storage.
  await page.addInitScript(() => {
    if (window.parent === window) return;
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await inArticle(
    app,
    iframe(`${app.address}${EVENT}?panes=event,timeline`, 'width="680" height="800"'),
    async (frame) => {
      const entries = await page.evaluate(() => history.length);
      await frame.getByRole('link', { name: 'Truce stops the rockets' }).first().click();
      await expect(frame.getByRole('heading', { name: 'Truce stops the rockets' })).toHaveCount(1);
      expect(await page.evaluate(() => history.length)).toBe(entries);
      expect(await context.cookies()).toEqual([]);
    },
  );
});

test('filters are there when they are free, and stay as they are when they are locked', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 700 });
  await app.open(`${EVENT}?category=attacks`);
  await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible();
  await app.open(`${EVENT}?category=attacks&filters=locked`);
  await expect(page.getByRole('region', { name: 'Filters' })).toHaveCount(0);
  // What asks for a filter all the same finds nobody who takes it.
  await page.setViewportSize({ width: 800, height: 1000 });
  await page.getByRole('checkbox', { name: 'only what the map shows' }).click();
  expect(await app.isStill()).toBe(true);
  await expect.poll(() => app.query().get('category')).toBe('attacks');
  await expect.poll(() => app.query().get('within')).toBe(null);
});

for (const [width, height, panes] of [
  [300, 200, ['Timeline']],
  [360, 452, ['Timeline', 'Map']],
  [800, 300, ['Timeline', 'Map']],
] as const) {
  test(`in ${width} × ${height} px nothing is cut off but what has no room`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    await app.open(EVENT);
    for (const name of ['Timeline', 'Map'] as const) {
      await expect(app.region(name)).toHaveCount(panes.includes(name as never) ? 1 : 0);
    }
    await expect(page.getByRole('link', { name: 'Open in full' })).toBeInViewport({ ratio: 1 });
    const whole = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth, scrollHeight];
    });
    expect(whole).toEqual([width, height]);
  });
}

test.describe('whose reader has another language', () => {
  test.use({ locale: 'ar-IQ' });

  test('keeps to the language of the article, and offers no other', async ({ app, page }) => {
    const offer = page.getByRole('status').filter({ has: page.locator('[hreflang="ar"]') });
    await app.open('events/volley-2020-11-17');
    await expect(offer).toBeVisible();
    await app.open(EVENT);
    await expect(page.getByRole('region', { name: 'Map' })).toBeVisible();
    await expect(offer).toBeHidden();
  });
});

test('its document leads search engines to the page itself', async ({ app }) => {
  const html = await (await fetch(app.address + EVENT)).text();
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<link rel="canonical" href="/events/volley-2020-11-17">');
});

test('the element is as high as its page needs, and says what the reader looks at', async ({ app, page }) => {
  const content = `<script src="${app.address}embed.js" defer></script>
    <script>
      addEventListener('view', ({ detail }) => { window.seen = detail.address; });
    </script>
    <incident-timeline src="${app.address}${EVENT}?panes=event,timeline,map" title="Rockets"></incident-timeline>`;
  await inArticle(app, content, async (frame) => {
    const element = page.locator('incident-timeline iframe');
    await expect(element).toHaveAttribute('title', 'Rockets');
    await expect.poll(async () => (await element.boundingBox())!.height).toBeGreaterThan(600);
    const seen = () => page.evaluate(() => (window as unknown as { seen: string }).seen);
    await expect.poll(seen).toBe(`${app.address}${EVENT}?panes=event,map,timeline`);
    await frame.getByRole('link', { name: 'Truce stops the rockets' }).first().click();
    await expect.poll(seen).toContain('/embed/events/truce-2020?');

    // Nobody else is heard, whatever he says.
    const { height } = (await element.boundingBox())!;
    const known = await seen();
    await page.evaluate(() => {
      window.postMessage({ type: 'incident-timeline', height: 3000, address: 'https://example.org/' }, '*');
      return new Promise((done) => setTimeout(done));
    });
    expect((await element.boundingBox())!.height).toBe(height);
    expect(await seen()).toBe(known);
  });
});

test('the element takes no address that is not one of the web', async ({ app, page }) => {
  app.allow(/no web address/);
  await inArticle(
    app,
    `${iframe(app.address + EVENT)}<script src="${app.address}embed.js" defer></script>`,
    async () => {
      const refused = page.waitForEvent('pageerror');
      await page.evaluate(() => {
        document.body.append(Object.assign(document.createElement('incident-timeline'), { id: 'bad' }));
        document.getElementById('bad')!.setAttribute('src', 'javascript:alert(1)');
      });
      expect((await refused).message).toContain('no web address');
      await expect(page.locator('#bad iframe')).not.toHaveAttribute('src');
    },
  );
});
