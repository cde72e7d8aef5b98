import type { Page } from '@playwright/test';
import { type App, expect, instantOf, test } from './app.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const evening = { from: instantOf('2020-11-17T20:00'), to: instantOf('2020-11-18') };
const length = ({ from, to }: { from: number; to: number }) => to - from;

/** The point of the lanes at this share of their width. */
async function pointIn(app: App, share: number): Promise<{ x: number; y: number }> {
  const box = (await app.lanes().boundingBox())!;
  return { x: box.x + box.width * share, y: box.y + box.height * 0.4 };
}

/** The middle of the sign of the lead event, in the page's px. */
async function leadPoint(app: App): Promise<{ x: number; y: number }> {
  const sign = app.region('Timeline').getByRole('button', { name: /^Seven rockets hit Baghdad/ });
  const box = (await sign.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function turnWheel(page: Page, notches: number): Promise<void> {
  for (let notch = 0; notch < Math.abs(notches); notch++) await page.mouse.wheel(0, Math.sign(notches) * 100);
}

test('turning the wheel on the day zooms in until its night fills the axis', async ({ app, page }) => {
  await app.open();
  for (let turns = 0; turns < 40; turns++) {
    const { x, y } = await leadPoint(app);
    await page.mouse.move(x, y);
    await turnWheel(page, -3);
    const before = app.span();
    await expect.poll(() => app.span()).not.toEqual(before ?? null);
    if (length(app.span()!) < 1.2 * DAY) break;
  }
  const span = app.span()!;
  expect(length(span)).toBeLessThan(1.2 * DAY);
  expect(span.from).toBeLessThan(evening.to);
  expect(span.to).toBeGreaterThan(evening.from);
  await expect(app.region('Events')).toContainText('Seven rockets hit Baghdad');
  await expect(app.region('Events')).not.toContainText('US drone kills Qasem Soleimani');
});

test('the wheel keeps the instant under the pointer', async ({ app, page }) => {
  await app.open();
  const before = await leadPoint(app);
  await page.mouse.move(before.x, before.y);
  await turnWheel(page, -6);
  await app.spanWhere((span) => length(span) < 300 * DAY);
  await expect.poll(async () => Math.abs((await leadPoint(app)).x - before.x)).toBeLessThan(4);
});

test('plus and minus zoom, arrows pan, Home and End go to the ends of the data', async ({ app, page }) => {
  await app.open();
  await app.lanes().focus();
  await page.keyboard.press('+');
  const zoomed = await app.spanWhere(() => true);
  await page.keyboard.press('+');
  const closer = await app.spanWhere((span) => length(span) < length(zoomed) * 0.9);
  await page.keyboard.press('ArrowRight');
  const later = await app.spanWhere(({ from }) => from > closer.from);
  expect(Math.abs(length(later) / length(closer) - 1)).toBeLessThan(0.02);
  await page.keyboard.press('ArrowLeft');
  await app.spanWhere(({ from }) => from < later.from);
  await page.keyboard.press('Home');
  await app.spanWhere(({ from }) => from < instantOf('2019'));
  await page.keyboard.press('End');
  await app.spanWhere(({ to }) => to > instantOf('2021'));
  await page.keyboard.press('-');
  await app.spanWhere((span) => length(span) > length(closer) * 1.1);
});

test('a double click zooms in at the pointer', async ({ app, page }) => {
  await app.open();
  const { x, y } = await pointIn(app, 0.5);
  await page.mouse.dblclick(x, y);
  const first = await app.spanWhere(() => true);
  await page.mouse.dblclick(x, y);
  await app.spanWhere((span) => length(span) < length(first) * 0.8);
});

test('dragging moves the axis with the pointer and keeps its length', async ({ app, page }) => {
  await app.open();
  await app.lanes().focus();
  await page.keyboard.press('+');
  const before = await app.spanWhere(() => true);
  const { x, y } = await pointIn(app, 0.6);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 100, y, { steps: 5 });
  await page.mouse.move(x - 200, y, { steps: 5 });
  await page.mouse.up();
  const after = await app.spanWhere(({ from }) => from > before.from);
  expect(Math.abs(length(after) / length(before) - 1)).toBeLessThan(0.02);
});

test('buttons show the night, the month, the year and everything', async ({ app }) => {
  await app.open();
  const press = (name: string) => app.region('Timeline').getByRole('button', { name, exact: true }).click();
  await press('Night');
  const night = await app.spanWhere((span) => length(span) <= DAY);
  expect(night.from).toBeLessThanOrEqual(evening.from);
  expect(night.to).toBeGreaterThanOrEqual(evening.to);
  await press('Month');
  await app.spanWhere((span) => length(span) > 27 * DAY && length(span) < 40 * DAY);
  await press('Year');
  await app.spanWhere((span) => length(span) > 360 * DAY && length(span) < 400 * DAY);
  await press('Everything');
  await app.spanWhere(({ from, to }) => from < instantOf('2019-10') && to > instantOf('2021'));
});

test('the brush of the overview narrows the span', async ({ app, page }) => {
  await app.open();
  await app.region('Timeline').getByRole('button', { name: 'Everything', exact: true }).click();
  const all = await app.spanWhere(({ from }) => from < instantOf('2019'));
  const start = app.region('Timeline').getByRole('slider', { name: 'Start of the visible span' });
  const box = (await start.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 150, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  const narrower = await app.spanWhere(({ from }) => from > all.from);
  expect(Math.abs(narrower.to - all.to)).toBeLessThan(0.02 * length(all));
});
