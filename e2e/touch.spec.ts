import type { Locator } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { drawFinger, pinch, type Spot } from './fingers.ts';

const DAY = 86_400_000;
const MONTH = '?from=2020-11-01&to=2020-12-01&lanes=none';

async function middleOf(element: Locator): Promise<Spot> {
  const { x, y, width, height } = (await element.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

function mapPicture(app: App): Locator {
  return app.region('Map').getByRole('group', { name: 'Map picture' });
}

/** Zoom of the map as the address has it. */
function zoomOf(app: App): number {
  return Number(app.query().get('map')?.split(/[/,@]/)[0]);
}

for (const { name, viewport } of [
  { name: 'upright', viewport: { width: 390, height: 844 } },
  { name: 'on its side', viewport: { width: 844, height: 390 } },
]) {
  test.describe(`a phone ${name}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('a pinch on the timeline zooms at what lies between the fingers', async ({ app, page }) => {
      await app.open(MONTH);
      if (name === 'on its side') await page.getByRole('tab', { name: 'Time' }).tap();
      await pinch(page, await middleOf(app.lanes()), 80, 240);
      const span = await app.spanWhere(({ from, to }) => to - from < 15 * DAY);
      const middle = (span.from + span.to) / 2;
      expect(Math.abs(middle - Date.UTC(2020, 10, 16))).toBeLessThan(DAY);
      await pinch(page, await middleOf(app.lanes()), 240, 80);
      await app.spanWhere(({ from, to }) => to - from > 20 * DAY);
    });

    test('a finger drawn across the timeline moves through time', async ({ app, page }) => {
      await app.open(MONTH);
      if (name === 'on its side') await page.getByRole('tab', { name: 'Time' }).tap();
      const { x, y } = await middleOf(app.lanes());
      await drawFinger(page, { x: x + 60, y }, { x: x - 60, y });
      const span = await app.spanWhere(({ from }) => from > Date.UTC(2020, 10, 3));
      expect(span.to - span.from).toBe(30 * DAY);
    });

    test('a finger that misses an event on the timeline opens the nearest one', async ({ app, page }) => {
      await app.open('?from=2019-12-20&to=2020-01-20&lanes=none&q=Soleimani');
      if (name === 'on its side') await page.getByRole('tab', { name: 'Time' }).tap();
      const title = 'US drone kills Qasem Soleimani';
      const sign = app.region('Timeline').getByRole('button', { name: new RegExp(`^${title}`) });
      const { x, y, width } = (await sign.boundingBox())!;
      await page.touchscreen.tap(x + width / 2, y - 8);
      await app.expectEvent(title);
    });

    test('a pinch on the map zooms it and a finger moves it, neither the page', async ({ app, page }) => {
      await app.open();
      const at = await middleOf(mapPicture(app));
      await pinch(page, at, 60, 200);
      await expect.poll(() => zoomOf(app)).toBeGreaterThan(0);
      const [view, zoom] = [app.query().get('map'), zoomOf(app)];
      await drawFinger(page, at, { x: at.x - 50, y: at.y - 40 });
      await expect.poll(() => app.query().get('map')).not.toBe(view);
      expect(zoomOf(app)).toBeCloseTo(zoom, 1);
      await pinch(page, at, 200, 60);
      await expect.poll(() => zoomOf(app)).toBeLessThan(zoom);
      expect(await page.evaluate(() => [scrollX, scrollY, visualViewport?.scale])).toEqual([0, 0, 1]);
    });
  });
}

test.describe('in one column', () => {
  test.use({ viewport: { width: 320, height: 400 }, hasTouch: true, isMobile: true });

  test('a finger drawn up over the axis scrolls the page and leaves the span', async ({ app, page }) => {
    await app.open(MONTH);
    const edge = app.region('Timeline').getByRole('slider').first();
    await edge.scrollIntoViewIfNeeded();
    const before = await middleOf(edge);
    await drawFinger(page, { x: 160, y: before.y }, { x: 160, y: before.y - 120 });
    await expect.poll(async () => (await middleOf(edge)).y).toBeLessThan(before.y - 60);
    expect(await app.isStill()).toBe(true);
    expect(app.span()).toEqual({ from: Date.UTC(2020, 10, 1), to: Date.UTC(2020, 11, 1) });
  });
});

/**
 * Controls smaller than 44 px that a finger has to hit, wherever they are on the page, each as its name and size. Two kinds are no larger than what they are
 * (WCAG 2.5.8): words in running text, and what is drawn to scale on axis and map, which the list and the fields give too.
 */
async function smallTargets(app: App): Promise<readonly string[]> {
  return app.page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, a[href], select, input, summary, [role="tab"], [role="slider"], [role="treeitem"]',
    );
    const small: string[] = [];
    for (const control of controls) {
      const label = control.closest('label') ?? control;
      label.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = label.getBoundingClientRect();
      const style = getComputedStyle(control);
      const isSeen = width > 1 && height > 1 && style.visibility === 'visible' && !control.closest('[inert]');
      if (control.closest('.timeline-lanes ul, .overview, .timeline-sign, .map-sign, .legend-words'))
        continue;
      if (!isSeen || label.closest('[aria-hidden="true"]') || (control as HTMLButtonElement).disabled)
        continue;
      // A part of a sentence is as high as its line (WCAG 2.5.8, inline).
      if (style.display === 'inline' && control.matches('a, button')) continue;
      // What may be hit beside the box: a pseudo-element or a row that hears the press.
      const hits = (x: number, y: number) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (label.contains(hit) || hit.closest('[data-id]')?.contains(label));
      };
      const [x, y] = [left + width / 2, top + height / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight || !hits(x, y)) continue;
      // What a scrolling box cuts is whole once it has been drawn in.
      const isCut = (box: Element | null): boolean => {
        if (!box) return false;
        const edge = box.getBoundingClientRect();
        const { overflowX, overflowY } = getComputedStyle(box);
        return (
          (overflowX !== 'visible' && (left < edge.left || left + width > edge.right)) ||
          (overflowY !== 'visible' && (top < edge.top || top + height > edge.bottom)) ||
          isCut(box.parentElement)
        );
      };
      if (isCut(label.parentElement)) continue;
      const reach = (dx: number, dy: number) => {
        let px = 0;
        while (px < 44 && hits(x + dx * px, y + dy * px)) px++;
        return px;
      };
      const [wide, high] = [reach(-1, 0) + reach(1, 0), reach(0, -1) + reach(0, 1)];
      if (wide < 43 || high < 43) {
        const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
        small.push(`${control.className || control.tagName} “${name.trim().slice(0, 40)}” ${wide}×${high}`);
      }
    }
    return small;
  });
}

const PAGES = [
  '',
  'events/volley-2020-11-17',
  'table',
  'sources',
  'actors/united-states',
  'places/green-zone',
  'story/evening',
];

for (const { tag, ...viewport } of [
  { width: 320, height: 640, tag: [] },
  { width: 390, height: 844, tag: '@full' },
  { width: 430, height: 932, tag: '@full' },
  { width: 844, height: 390, tag: [] },
]) {
  test.describe(`${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('everything that is touched is 44 px large', { tag }, async ({ app, page }) => {
      test.slow();
      // Looked at until it is at rest: what glides in covers its neighbours for a moment.
      const soft = expect.configure({ soft: true });
      for (const path of PAGES) {
        await app.open(path);
        await soft.poll(() => smallTargets(app), `/${path}`).toEqual([]);
      }
      await app.open();
      for (const tab of ['List', 'Filters']) {
        await page.getByRole('tab', { name: tab }).tap();
        await soft.poll(() => smallTargets(app), tab).toEqual([]);
      }
    });
  });
}
