import { readFile } from 'node:fs/promises';
import { expect, test } from './app.ts';

async function openDialog(page: import('@playwright/test').Page) {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('the dialog has the link of the event, of the view, and of the data as they are', async ({
  app,
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await app.open('?category=attacks&lanes=none');
  const dialog = await openDialog(page);
  const textOf = (name: string) => dialog.getByRole('textbox', { name, exact: true }).inputValue();
  expect(await textOf('This event')).toBe(`${app.address}events/volley-2020-11-17`);
  expect(await textOf('This view')).toBe(`${app.address}?category=attacks&lanes=none`);
  const pinned = await textOf('Pinned to today’s data');
  expect(pinned).toMatch(/\/\?category=attacks&lanes=none&version=[0-9a-f]{8}$/);
  const citation = await textOf('Citation');
  expect(citation).toContain(
    '“Seven rockets hit Baghdad”, in Baghdad under rocket fire, incident timeline, data version',
  );
  expect(citation).toContain('AFP');
  expect(citation).toMatch(/, accessed .*\d{4}\.$/);

  await dialog.getByRole('button', { name: 'Copy: Pinned to today’s data' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
  const search = page.getByRole('searchbox');
  await search.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(search).toHaveValue(pinned);

  // The version in force says nothing.
  await page.goto(pinned);
  await app.ready();
  await expect(page.getByText('version of the data')).toHaveCount(0);
  await expect(page.getByText('have changed since')).toHaveCount(0);
});

test('a browser that allows no copying has the text selected instead', async ({ app, page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await app.open();
  const dialog = await openDialog(page);
  await dialog.getByRole('button', { name: 'Copy: This event' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'did not allow copying' })).toBeAttached();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('events/volley-2020-11-17');
});

test('the share sheet of the system gets the view', async ({ app, page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: async (data: unknown) => Object.assign(window, { shared: data }),
    });
  });
  await app.open('events/volley-2020-11-17?lanes=none');
  const dialog = await openDialog(page);
  await dialog.getByRole('button', { name: 'Share with other apps' }).click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { shared: unknown }).shared))
    .toEqual({
      title: 'Seven rockets hit Baghdad',
      url: `${app.address}events/volley-2020-11-17?lanes=none`,
    });
});

test('the code for a frame follows what is chosen, and so does its preview', async ({ app, page }) => {
  // Documents of further languages are not built for tests.
  app.allow(/status of 404/);
  await app.open('events/volley-2020-11-17');
  const dialog = await openDialog(page);
  const code = dialog.getByRole('textbox', { name: 'Code for your page' });
  const preview = dialog.getByTitle('Preview of the embedded page');
  await expect(code).toHaveValue(/src="[^"]*\/embed\/events\/volley-2020-11-17\?filters=locked"/);
  await expect(preview.contentFrame().getByRole('region', { name: 'Map' })).toBeVisible();

  await dialog.getByRole('checkbox', { name: 'Map', exact: true }).click();
  await dialog.getByRole('checkbox', { name: 'List', exact: true }).click();
  await dialog.getByRole('radio', { name: 'Dark' }).click();
  await dialog.getByRole('radio', { name: 'Free' }).click();
  await dialog.getByRole('radio', { name: 'Pinned' }).click();
  await expect(code).toHaveValue(
    /\?version=[0-9a-f]{8}&amp;panes=list,timeline&amp;theme=dark" width="100%"/,
  );
  const frame = preview.contentFrame();
  await expect(frame.getByRole('region', { name: 'Events' })).toBeVisible();
  await expect(frame.getByRole('region', { name: 'Map' })).toHaveCount(0);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');

  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('Français');
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption('600 × 400 px');
  await expect(code).toHaveValue(
    /src="[^"]*\/embed\/fr\/events\/volley-2020-11-17\?.*" width="600" height="400" /,
  );
  await expect(frame.locator('html')).toHaveAttribute('lang', 'fr');
  expect(await frame.locator('html').evaluate(() => innerWidth)).toBeGreaterThan(590);
});

test('a view is saved as a picture that says what it shows', async ({ app, page }) => {
  await app.open('events/volley-2020-11-17?category=attacks');
  const dialog = await openDialog(page);
  const saved = async (format: string) => {
    const button = dialog.getByRole('button', { name: `Picture of this view, ${format}` });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe(`volley-2020-11-17.${format.toLowerCase()}`);
    return readFile((await download.path())!);
  };
  const svg = (await saved('SVG')).toString();
  for (const words of [
    '<title>Seven rockets hit Baghdad</title>',
    'Shown: 1 October 2019 to 31 January 2021.',
    'Filters: Categories: Attacks.',
    'The filter leaves 9 of 36 events.',
    'Sources: “American embassy in Iraq under rocket fire, US cuts troops”, AFP',
    '© OpenStreetMap contributors',
    '/events/volley-2020-11-17?category=attacks<',
    'US bombs Kataeb Hezbollah again',
    'Launched from',
  ]) {
    expect(svg.includes(words), words).toBe(true);
  }
  expect(/ style=/.test(svg)).toBe(false);
  const png = await saved('PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2080);
});

for (const [lang, share, picture, day] of [
  ['', 'Share', /^Picture of this view, SVG/, 'The day in order'],
  ['ar/', 'مشاركة', /صورة لهذا العرض، .?SVG/, 'اليوم بالترتيب'],
] as const) {
  test(`a day in order is saved as the screen has it: /${lang}`, async ({ app, page }) => {
    // The example of an embedded page is a document that only the whole build has.
    app.allow(/status of 404 .*\/embed\/ar\?/);
    await app.open(`${lang}?from=2020-11-17&to=2020-11-18&lanes=order`);
    const table = page.getByRole('table', { name: day });
    const titles = await table.locator('.order-title a').allTextContents();
    expect(titles.length).toBeGreaterThan(8);
    await page.getByRole('button', { name: share, exact: true }).click();
    const button = page.getByRole('dialog').getByRole('button', { name: picture });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const [, svg] = (await readFile((await download.path())!)).toString().split('</title>');
    // Wholes say how many parts they have, and a heading begins with the title of its event.
    const places = titles.map((title) => Math.max(svg.indexOf(`>${title}<`), svg.indexOf(`>${title} · `)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(svg).toContain(day);
    expect(svg).not.toMatch(/ style=/);
  });
}

test('reference managers get a record of their own', async ({ app, page }) => {
  await app.open('events/volley-2020-11-17');
  const dialog = await openDialog(page);
  const format = dialog.getByRole('combobox', { name: 'Format' });
  const citation = dialog.getByRole('textbox', { name: 'Citation', exact: true });
  for (const [name, words] of [
    ['BibTeX', /^@online\{volley-2020-11-17,\n {2}title = \{Seven rockets hit Baghdad\},/],
    ['RIS', /^TY {2}- ELEC\nTI {2}- Seven rockets hit Baghdad\n/],
    ['CSL-JSON', /"title": "Seven rockets hit Baghdad"/],
  ] as const) {
    await format.selectOption(name);
    await expect(citation).toHaveValue(words);
  }
});
