import type { Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';

interface Size {
  readonly width: number;
  readonly height: number;
  readonly touch?: boolean;
}

const SIZES: readonly Size[] = [
  { width: 320, height: 640, touch: true },
  { width: 360, height: 640, touch: true },
  { width: 390, height: 844, touch: true },
  { width: 720, height: 450 },
  { width: 844, height: 390, touch: true },
  { width: 820, height: 1180, touch: true },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];
const SMALLEST: Size = { width: 320, height: 225 };
const PAGES = [
  '',
  'events/volley-2020-11-17',
  'iraq-2019-2020/events/volley-2020-11-17',
  'actors/united-states',
  'story/evening',
  'table',
  'sources',
  'open',
];

/** How much wider than the window the page is, px. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What every first screenful of an event shows: when, what, in short, and who says so. */
async function expectFirstLines(app: App, title: string): Promise<void> {
  const event = app.region('Event');
  const lines = [
    event.getByText(/late on Tuesday 17 November 2020/i).first(),
    event.getByRole('heading', { name: title, level: 2 }),
    event.getByText(/^A salvo|^Rockets/).first(),
    event.getByText(/^Said by/),
  ];
  for (const line of lines) {
    await expect(line).toBeInViewport({ ratio: 1 });
    // Nothing lies over it: what is at its ends is the event.
    const covered = await line.evaluate((element) => {
      const { left, top, bottom } = element.getBoundingClientRect();
      return [top + 3, bottom - 3].some((y) => {
        return !element.closest('section')?.contains(document.elementFromPoint(left + 3, y));
      });
    });
    expect(covered, await line.textContent().then(String)).toBe(false);
  }
}

for (const touch of [true, false]) {
  test.describe(touch ? 'by touch' : 'by mouse', () => {
    const sizes = [...SIZES, SMALLEST].filter((size) => (size.touch ?? false) === touch);
    test.use({ viewport: sizes[sizes.length - 1], hasTouch: touch, isMobile: touch });

    for (const path of PAGES) {
      test(`/${path} is never wider than the window, from narrow to wide and back`, async ({ app, page }) => {
        await app.open(path);
        for (const { width, height } of [...sizes, ...sizes.toReversed()]) {
          await page.setViewportSize({ width, height });
          await expect.poll(() => overflow(page), `${width}×${height}`).toBeLessThanOrEqual(0);
        }
      });
    }
  });
}

for (const { touch = false, ...viewport } of SIZES) {
  test.describe(`${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport, hasTouch: touch, isMobile: touch });

    test('an event is readable at once', async ({ app }) => {
      await app.open('events/volley-2020-11-17');
      await expectFirstLines(app, 'Seven rockets hit Baghdad');
    });
  });
}

test.describe('the widest and the narrowest', () => {
  for (const width of [320, 500, 761, 860, 940, 1000, 1030, 1100, 1200, 2560]) {
    test(`${width} px wide nothing is off the screen`, async ({ app, page }) => {
      await page.setViewportSize({ width, height: 700 });
      await app.open('events/volley-2020-11-17');
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      const beyond = await page.getByRole('banner').evaluate((header) => {
        const tools = [...header.querySelectorAll('a, button, select')];
        return tools.filter((tool) => {
          const { right, left, width: own } = tool.getBoundingClientRect();
          return own > 0 && (right > innerWidth || left < 0);
        }).length;
      });
      expect(beyond).toBe(0);
      if (width < 1024) return;
      await expect(app.region('Filters').getByRole('button', { name: 'Reset' })).toBeInViewport({ ratio: 1 });
    });
  }
});

test.describe('at 400 %', () => {
  test.use({ viewport: SMALLEST });

  test('everything is in one column and can be reached', async ({ app }) => {
    await app.open('events/volley-2020-11-17');
    for (const name of ['Event', 'Filters', 'Map', 'Timeline', 'Events'] as const) {
      await app.region(name).scrollIntoViewIfNeeded();
      await expect(app.region(name)).toBeInViewport();
    }
    await (await app.inList('Truce stops the rockets')).click();
    await app.expectEvent('Truce stops the rockets');
    await expect(app.region('Event').getByRole('heading', { level: 2 })).toBeInViewport();
  });
});

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]) {
  test(`text twice as large fits ${width}×${height}`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    await app.open('events/volley-2020-11-17');
    const title = app.region('Event').getByRole('heading', { level: 2 });
    const sizeOf = () => title.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const before = await sizeOf();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect.poll(sizeOf).toBe(2 * before);
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
    await expect(title).toBeInViewport();
  });
}

test('turning a tablet keeps the map and the event', async ({ app, page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await app.open('events/truce-2020');
  await page.evaluate(() => document.querySelector('.leaflet-container')?.setAttribute('data-kept', ''));
  await page.setViewportSize({ width: 1180, height: 820 });
  await app.expectEvent('Truce stops the rockets');
  await expect(page.locator('[data-kept]')).toBeVisible();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test.describe('a low window', () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test('has time one press away, and list and filters as views', async ({ app, page }) => {
    await app.open('events/volley-2020-11-17');
    await expect(app.region('Map')).toBeVisible();
    await page.getByRole('tab', { name: 'Time' }).click();
    await expect(app.region('Timeline')).toBeVisible();
    await expect(app.region('Map')).toBeHidden();
    await expect(app.region('Event')).toBeVisible();
    await page.getByRole('tab', { name: 'List' }).click();
    await (await app.inList('Truce stops the rockets')).click();
    await app.expectEvent('Truce stops the rockets');
    await page.getByRole('tab', { name: 'Filters' }).click();
    await app.region('Filters').getByRole('checkbox', { name: 'Troops', exact: true }).check({ force: true });
    await app.expectFound(7);
    await expect(page.getByRole('tab', { name: 'Filters (1)' })).toBeVisible();
  });
});
