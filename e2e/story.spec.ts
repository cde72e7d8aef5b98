import AxeBuilder from '@axe-core/playwright';
import { devices, type Page } from '@playwright/test';
import { expect, test } from './app.ts';

const DAY = 'The day of 17 November';
const EVENING = 'The evening of 17 November';

/** The step that is read, by the mark that leads to it. */
const current = (page: Page) =>
  page.getByRole('navigation', { name: 'Steps' }).locator('[aria-current="step"]');

async function expectStep(page: Page, number: number, id: string): Promise<void> {
  await expect(current(page)).toHaveAccessibleName(new RegExp(`^Step ${number} of 10: `));
  await expect(page).toHaveURL(new RegExp(`/story/${id}$`));
}

test('the story is reached from the pages of a set that has one, and of no other', async ({ app, page }) => {
  await app.open();
  await page.getByRole('link', { name: 'Story', exact: true }).click();
  await expect(page).toHaveURL(/\/story$/);
  await expect(page).toHaveTitle('Story · Baghdad under rocket fire');
  await expect(page.getByRole('heading', { name: 'October 2019: rockets and roadside bombs' })).toBeVisible();
  await app.open('iraq-2019-2020/story/night');
  await expect(page).toHaveTitle(/^The night of 17 November · /);
  await app.open('table?data=demo-1000');
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Story', exact: true })).toHaveCount(0);
});

test('a step that is chosen moves the pictures, is said, and is undone by Back', async ({ app, page }) => {
  await app.open('story/truce');
  await expect(app.region('Timeline').getByRole('button', { name: /Truce stops the rockets/ })).toBeVisible();
  const next = page.getByRole('link', { name: `Next step: ${DAY}` });
  await next.click();
  await expectStep(page, 7, 'day');
  await expect(page).toHaveTitle(`${DAY} · Baghdad under rocket fire`);
  await expect(page.locator('[aria-live="polite"]')).toContainText(`Step 7 of 10: ${DAY}`);
  await expect(page.getByRole('link', { name: `Next step: ${EVENING}` })).toBeFocused();
  await expect(app.region('Timeline').getByRole('row', { name: /Pompeo calls Kadhimi/ })).toBeInViewport();

  await page.getByRole('link', { name: 'Step 10 of 10: What is expected' }).click();
  await expectStep(page, 10, 'outlook');
  await expect(page.getByRole('link', { name: 'This is the last step' })).toBeVisible();
  await page.goBack();
  await expectStep(page, 7, 'day');
  await page.goBack();
  await expectStep(page, 6, 'truce');
});

test('keys turn the steps, and read on without an entry of their own', async ({ app, page }) => {
  await app.open();
  await page.getByRole('link', { name: 'Story', exact: true }).click();
  const text = page.getByRole('region', { name: 'The story, step by step' });
  await text.focus();
  await page.keyboard.press('ArrowDown');
  await expectStep(page, 2, 'bombings');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await expectStep(page, 4, 'vote');
  await page.keyboard.press('ArrowLeft');
  await expectStep(page, 3, 'january-2020');
  await page.keyboard.press('End');
  await expectStep(page, 10, 'outlook');
  await page.keyboard.press('Home');
  await expectStep(page, 1, 'attacks');
  await expect(text).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(app.address);
});

test('the step that is scrolled to is read, and a reader who moves the pictures stays at it', async ({
  app,
  page,
}) => {
  await app.open('story/day');
  const text = page.getByRole('region', { name: 'The story, step by step' });
  await text.hover();
  await page.mouse.wheel(0, 560);
  await expectStep(page, 8, 'evening');
  await app.region('Map').getByRole('button', { name: 'Zoom in' }).click();
  await expectStep(page, 8, 'evening');
  await page.getByRole('link', { name: 'Explore freely from here' }).click();
  await expect(page).toHaveURL(/\/events\/volley-2020-11-17\?.*from=2020-11-17&to=2020-11-18.*lanes=order/);
  await app.expectEvent('Seven rockets hit Baghdad');
  await page.goBack();
  await expectStep(page, 8, 'evening');
  await expect(page.getByRole('heading', { name: EVENING })).toBeInViewport();
});

test('what is read stays where it is when the window gets another height', async ({ app, page }) => {
  await app.open('story/truce');
  const heading = page.getByRole('heading', { name: 'The truce' });
  const { y } = (await heading.boundingBox())!;
  for (const height of [700, 1000, 560]) {
    await page.setViewportSize({ width: 1440, height });
    await expect.poll(async () => Math.abs((await heading.boundingBox())!.y - y)).toBeLessThan(2);
  }
  await expectStep(page, 6, 'truce');
});

test('an unknown step leads to those that are near', async ({ app, page }) => {
  app.allow(/404/);
  await app.open('story/evning');
  await expect(page.getByText('The story has no step “evning”.')).toBeVisible();
  await page.getByRole('link', { name: EVENING }).click();
  await expectStep(page, 8, 'evening');
});

test('has nothing that axe objects to', async ({ app, page }) => {
  await app.open('story/evening');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
  }
});

test('is embedded without the site around it', async ({ app, page }) => {
  await app.open('embed/story/evening');
  await expect(page.getByRole('heading', { name: EVENING })).toBeInViewport();
  await expect(page.getByRole('banner')).toHaveCount(0);
  const text = page.getByRole('region', { name: 'The story, step by step' });
  const heading = page.getByRole('heading', { name: EVENING });
  const read = await heading.boundingBox();
  await text.hover();
  await page.mouse.wheel(0, 900);
  // What answers a press shows that the wheel, which came before it, moved nothing.
  await heading.click();
  expect(await heading.boundingBox()).toEqual(read);
  await page.mouse.wheel(0, 560);
  await expect(page).toHaveURL(/\/embed\/story\/accounts$/);
  await page.goto(`${app.address}embed/story/evening`);
  await page.getByRole('link', { name: 'Next step: What is said afterwards' }).click();
  await expect(page).toHaveURL(/\/embed\/story\/accounts$/);
});

test.describe('on a phone', () => {
  const { viewport, userAgent, deviceScaleFactor } = devices['Pixel 7'];
  test.use({ viewport, userAgent, deviceScaleFactor, hasTouch: true });

  test('the list leads to any step, and a finger turns them', async ({ app, page }) => {
    await app.open('story/day');
    for (const link of await page.getByRole('link', { name: /^(Previous|Next) step/ }).all()) {
      const { width, height } = (await link.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole('button', { name: 'Step 7 of 10' }).tap();
    await page.getByRole('link', { name: 'Step 2 of 10: The bombings of Kataeb Hezbollah' }).tap();
    await expect(page).toHaveURL(/\/story\/bombings$/);
    await expect(page.getByRole('heading', { name: 'The bombings of Kataeb Hezbollah' })).toBeInViewport();

    const box = (await page.getByRole('region', { name: 'The story, step by step' }).boundingBox())!;
    const finger = await page.context().newCDPSession(page);
    const [y, from, to] = [box.y + box.height / 2, box.x + box.width * 0.8, box.x + box.width * 0.2];
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y }] });
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: to, y }] });
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(page).toHaveURL(/\/story\/january-2020$/);
    await expect(
      page.getByRole('heading', { name: 'January 2020: the strike on Soleimani' }),
    ).toBeInViewport();
  });
});

test.describe('on a phone, in one hand', () => {
  const { viewport, userAgent, deviceScaleFactor } = devices['Pixel 7'];
  test.use({ viewport, userAgent, deviceScaleFactor, hasTouch: true });

  test('the text covers nothing of what can be pressed on the map', async ({ app }) => {
    await app.open('story/attacks');
    for (const name of ['Zoom out', 'Who made this map'])
      await expect
        .poll(() =>
          app
            .region('Map')
            .getByRole('button', { name, exact: true })
            .evaluate((button) => {
              const { left, width, bottom } = button.getBoundingClientRect();
              return button.contains(document.elementFromPoint(left + width / 2, bottom - 2));
            }),
        )
        .toBe(true);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is read as an article, with ways to its steps and events', async ({ app, page }) => {
    await page.goto(`${app.address}story`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baghdad under rocket fire');
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(10);
    await page.getByRole('link', { name: `Step 7 of 10: ${DAY}` }).click();
    await expect(page).toHaveTitle(`${DAY} · Baghdad under rocket fire`);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([DAY]);
    await page.getByRole('link', { name: 'Pompeo calls Kadhimi' }).click();
    await expect(page).toHaveURL(/\/events\/pompeo-kadhimi-call-2020-11-17$/);
  });
});

test('is printed as an article', async ({ app, page }) => {
  await app.open('story/evening');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'October 2019: rockets and roadside bombs' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What is expected' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Next step/ })).toBeHidden();
  const step = page.getByRole('region', { name: EVENING });
  await expect(step.getByRole('img', { name: 'Map' })).toBeVisible();
  const notes = page.getByRole('region', { name: 'To cite' });
  await expect(notes).toContainText(`“${EVENING}”`);
  await expect(notes).toContainText('/story/evening?version=');
});

test('a low window shows timeline and map side by side, and one that is small, too, the map', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 420 });
  await app.open('story/truce');
  const [timeline, map] = [app.region('Timeline'), app.region('Map')];
  await expect(timeline).toBeVisible();
  const [left, right] = [(await timeline.boundingBox())!, (await map.boundingBox())!];
  expect(left.x + left.width).toBeLessThanOrEqual(right.x + 1);
  await page.setViewportSize({ width: 600, height: 340 });
  await expect(timeline).toBeHidden();
  await expect(map).toBeVisible();
});
