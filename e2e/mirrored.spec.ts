import { type App, expect, instantOf, test } from './app.ts';

const DAY = 86_400_000;

/** Where the first sign or bar of an event stands, px from the left of the lanes. */
async function placeOf(app: App, name: RegExp): Promise<number> {
  const lanes = (await app.lanes().boundingBox())!;
  const sign = (await app.region('Timeline').getByRole('button', { name }).boundingBox())!;
  return sign.x + sign.width / 2 - lanes.x;
}

test.beforeEach(async ({ app }) => app.open('?axis=rtl'));

test('time runs from right to left where the address says so', async ({ app }) => {
  const early = await placeOf(app, /^US drone kills Qasem Soleimani/);
  const late = await placeOf(app, /^Biden due to take over/);
  expect(late).toBeLessThan(early);
  await app.open();
  expect(await placeOf(app, /^Biden due to take over/)).toBeGreaterThan(
    await placeOf(app, /^US drone kills Qasem Soleimani/),
  );
});

test('what is pressed is what is drawn there', async ({ app, page }) => {
  await app
    .region('Timeline')
    .getByRole('button', { name: /^Pompeo calls Kadhimi/ })
    .click();
  await expect(page).toHaveURL(/events\/.*axis=rtl/);
  await expect(app.region('Event')).toContainText('Kadhimi');
});

test('arrow keys move the picture their own way: left is later', async ({ app, page }) => {
  await app.lanes().focus();
  await page.keyboard.press('+');
  const before = await app.spanWhere(() => true);
  await page.keyboard.press('ArrowLeft');
  const later = await app.spanWhere(({ from }) => from > before.from);
  await page.keyboard.press('ArrowRight');
  await app.spanWhere(({ from }) => from < later.from);
});

test('a drag to the right brings what is later', async ({ app, page }) => {
  await app.lanes().focus();
  await page.keyboard.press('+');
  const before = await app.spanWhere(() => true);
  const box = (await app.lanes().boundingBox())!;
  const y = box.y + box.height * 0.4;
  await page.mouse.move(box.x + 200, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, y, { steps: 5 });
  await page.mouse.move(box.x + 400, y, { steps: 5 });
  await page.mouse.up();
  await app.spanWhere(({ from }) => from > before.from);
});

test('the ends of the brush change places, and follow the arrow keys', async ({ app, page }) => {
  const edge = (name: string) => app.region('Timeline').getByRole('slider', { name });
  const [from, to] = await Promise.all([
    edge('Start of the visible span').boundingBox(),
    edge('End of the visible span').boundingBox(),
  ]);
  expect(from!.x).toBeGreaterThan(to!.x);
  await edge('Start of the visible span').focus();
  await page.keyboard.press('ArrowLeft');
  const narrower = await app.spanWhere(() => true);
  expect(narrower.from).toBeGreaterThan(instantOf('2019-10-01') + DAY);
});

test('the hours of the day in order run from right to left, and are read as they are written', async ({
  app,
  page,
}) => {
  await app.region('Timeline').getByRole('button', { name: 'Night', exact: true }).click();
  const hours = page.locator('.order-ticks > span');
  await expect(hours.first()).toBeVisible();
  await expect.poll(() => app.isStill()).toBe(true);
  const places = await hours.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
  expect(places.length).toBeGreaterThan(1);
  expect(places).toEqual([...places].sort((a, b) => b - a));
});
