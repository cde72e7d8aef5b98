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
  expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual({
    title: 'Seven rockets hit Baghdad',
    url: `${app.address}events/volley-2020-11-17?lanes=none`,
  });
});

test('the code for a frame follows what is chosen, and so does its preview', async ({ app, page }) => {
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
});
