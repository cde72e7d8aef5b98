import { type AddressSpan, type App, expect, instantOf, test } from './app.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const evening = instantOf('2020-11-17T22:00');
const length = ({ from, to }: AddressSpan) => to - from;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point of the lanes at this share of their width. */
async function pointIn(app: App, share: number): Promise<Point> {
  const box = (await app.lanes().boundingBox())!;
  return { x: box.x + box.width * share, y: box.y + box.height * 0.4 };
}

/** Turns the wheel inwards at the point and returns the new span. */
async function zoomAt(app: App, { x, y }: Point): Promise<AddressSpan> {
  const before = JSON.stringify(app.span());
  await app.page.mouse.move(x, y);
  for (let notch = 0; notch < 4; notch++) await app.page.mouse.wheel(0, -100);
  await expect.poll(() => JSON.stringify(app.span())).not.toBe(before);
  await expect.poll(() => app.isStill()).toBe(true);
  return app.span()!;
}

/** The instant that stayed where it was between two spans, and the share of the axis at which it is. */
function fixedPoint(
  before: AddressSpan,
  after: AddressSpan,
): { readonly share: number; readonly instant: number } {
  const share = (after.from - before.from) / (length(before) - length(after));
  return { share, instant: before.from + share * length(before) };
}

test('turning the wheel on the day zooms in until its night fills the axis', async ({ app }) => {
  await app.open();
  const { width } = (await app.lanes().boundingBox())!;
  const sign = (await app
    .region('Timeline')
    .getByRole('button', { name: /^Seven rockets hit Baghdad/ })
    .boundingBox())!;
  let at = { x: sign.x + sign.width - 12, y: sign.y + sign.height / 2 };
  let before = await zoomAt(app, at);
  for (let turns = 0; turns < 30 && length(before) > 0.6 * DAY; turns++) {
    const after = await zoomAt(app, at);
    const off = (evening - fixedPoint(before, after).instant) / length(after);
    const limits = await Promise.all([pointIn(app, 0.2), pointIn(app, 0.95)]);
    at = { ...at, x: Math.min(limits[1].x, Math.max(limits[0].x, at.x + off * width)) };
    before = after;
  }
  expect(length(before)).toBeLessThanOrEqual(0.6 * DAY);
  expect(before.from).toBeLessThan(evening);
  expect(before.to).toBeGreaterThan(evening);
  await expect(app.region('Events')).toContainText('Four rockets land in the Green Zone');
  await expect(app.region('Events')).not.toContainText('US drone kills Qasem Soleimani');
});

test('the wheel keeps the instant under the pointer', async ({ app }) => {
  await app.open();
  const at = await pointIn(app, 0.7);
  const spans = [await zoomAt(app, at), await zoomAt(app, at), await zoomAt(app, at)];
  const first = fixedPoint(spans[0], spans[1]);
  const second = fixedPoint(spans[1], spans[2]);
  expect(Math.abs(first.share - second.share)).toBeLessThan(0.02);
  expect(Math.abs(first.instant - second.instant)).toBeLessThan(0.02 * length(spans[1]));
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
  expect(night.from).toBeLessThanOrEqual(instantOf('2020-11-17T20:00'));
  expect(night.to).toBeGreaterThanOrEqual(instantOf('2020-11-18'));
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

test('plus zooms at the selected event while it is in view, and Fit shows its hours', async ({
  app,
  page,
}) => {
  await app.open('events/volley-2020-11-17?from=2020-11-01&to=2020-12-01');
  await app.lanes().focus();
  const share = (span: AddressSpan) => (evening - span.from) / length(span);
  const before = app.span()!;
  for (let press = 0; press < 5; press++) {
    const current = length(app.span()!);
    await page.keyboard.press('+');
    await app.spanWhere((span) => length(span) < current * 0.8);
  }
  expect(Math.abs(share(app.span()!) - share(before))).toBeLessThan(0.02);
  await page.keyboard.press('f');
  const fit = await app.spanWhere((span) => length(span) < 12 * HOUR);
  expect(fit.from).toBeLessThan(instantOf('2020-11-17T20:00'));
  expect(fit.to).toBeGreaterThan(instantOf('2020-11-18'));
});

test('the ends of the span can be typed, what is wrong stands beside the field, Escape leaves all as it was', async ({
  app,
}) => {
  await app.open();
  const timeline = app.region('Timeline');
  await timeline.getByRole('button', { name: 'Change the start: 1 October 2019' }).click();
  const [from, to] = [
    timeline.getByLabel('from', { exact: true }),
    timeline.getByLabel('to', { exact: true }),
  ];
  await expect(from).toBeFocused();
  await expect(from).toHaveValue('2019-10-01');
  await expect(to).toHaveValue('2021-01-31');
  await from.fill('2020-13');
  await from.press('Enter');
  await expect(from).toHaveAccessibleDescription(/no date or time/);
  await from.fill('17 Nov 2020');
  await to.fill('2020-11-17T18:00');
  await to.press('Enter');
  await app.spanWhere(
    (span) => span.from === instantOf('2020-11-17') && span.to === instantOf('2020-11-17T18:00'),
  );
  const end = timeline.getByRole('button', { name: 'Change the end: 18:00' });
  await end.click();
  await to.fill('2020-11-17T19:00');
  await to.press('Escape');
  await expect(end).toBeFocused();
  expect(app.span()!.to).toBe(instantOf('2020-11-17T18:00'));
});

test('a drag whose button is released outside ends there', async ({ app, page }) => {
  await app.open('?from=2020-01-01&to=2020-12-01');
  const { x, y, width } = (await app.lanes().boundingBox())!;
  const before = page.url();
  await page.mouse.move(x + width / 2, y + 1);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y - 8);
  await page.mouse.up();
  await page.mouse.move(x + width / 2, y + 40);
  await page.mouse.move(x + width / 2 + 200, y + 40, { steps: 6 });
  expect(await app.isStill()).toBe(true);
  expect(page.url()).toBe(before);
});

test('Back wins over a flight', async ({ app, page }) => {
  await app.open('?from=2020-11-01&to=2020-12-01');
  await app.lanes().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/events\//);
  await app
    .region('Timeline')
    .getByRole('button', { name: 'Everything', exact: true })
    .evaluate((button: HTMLButtonElement) => {
      button.click();
      history.back();
    });
  await expect(page).not.toHaveURL(/\/events\//);
  expect(await app.isStill()).toBe(true);
  expect(app.span()).toEqual({ from: instantOf('2020-11'), to: instantOf('2020-12') });
});
