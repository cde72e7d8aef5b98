import { expect, test } from './app.ts';

test('the timeline gets narrower with the window, and wider again', async ({ app, page }) => {
  await app.open();
  const widths = async () => {
    const [pane, canvas] = await Promise.all([
      app.region('Timeline').boundingBox(),
      app.lanes().locator('canvas').boundingBox(),
    ]);
    return { pane: Math.round(pane!.width), canvas: Math.round(canvas!.width) };
  };
  const isFilled = async () => {
    const { pane, canvas } = await widths();
    return canvas <= pane && canvas > pane - 20;
  };
  const wide = await widths();
  await page.setViewportSize({ width: 1200, height: 900 });
  await expect.poll(async () => (await widths()).canvas).toBeLessThan(wide.canvas);
  expect(await isFilled()).toBe(true);
  for (const width of [1000, 820, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(isFilled).toBe(true);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(async () => (await widths()).canvas).toBe(wide.canvas);
});

test('the first view shows all lanes; a lane that folds lines away shows them when asked', async ({
  app,
  page,
}) => {
  await app.open();
  const room = () => app.lanes().evaluate((box) => box.scrollHeight - box.clientHeight);
  expect(await room()).toBeLessThanOrEqual(1);
  const events = app.lanes().getByRole('listitem');
  const before = await events.count();
  const more = app.lanes().getByRole('button', { name: /more events? in Diplomacy$/ });
  await more.click();
  await expect.poll(() => events.count()).toBeGreaterThan(before);
  await expect(app.region('Timeline').getByRole('button', { name: /more lanes? below$/ })).toBeVisible();
  await app.lanes().getByRole('button', { name: 'Fewer events in Diplomacy' }).click();
  await expect.poll(() => events.count()).toBe(before);
  await page.setViewportSize({ width: 1440, height: 520 });
  await expect(app.region('Timeline').getByRole('button', { name: /more lanes? below$/ })).toBeVisible();
});

test('axis and lanes grow with the text', async ({ app, page }) => {
  await page.setViewportSize({ width: 2560, height: 1440 });
  await app.open();
  const event = app.region('Timeline').getByRole('button', { name: /^Seven rockets hit Baghdad/ });
  const box = (await event.boundingBox())!;
  expect(box.height).toBeGreaterThanOrEqual(24);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '150%';
  });
  await expect.poll(async () => (await event.boundingBox())!.width).toBeGreaterThan(box.width * 1.4);
});

test('where the browser gives no canvas to draw on, the pane says so and the rest goes on', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, ...args: Parameters<typeof getContext>) {
        return this.closest('.timeline') ? null : getContext.apply(this, args);
      },
    });
  });
  await app.open();
  await expect(app.region('Timeline').getByRole('alert')).toContainText('no canvas to draw on');
  await expect(app.region('Events')).toContainText('Seven rockets hit Baghdad');
});
