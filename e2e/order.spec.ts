import { expect, test } from './app.ts';

test('the night opens as a day in known order, and leaving it brings the lanes of before back', async ({
  app,
  page,
}) => {
  await app.open('?lanes=actor');
  const timeline = app.region('Timeline');
  await timeline.getByRole('button', { name: 'Night', exact: true }).click();
  const day = timeline.getByRole('table', { name: 'The day in order' });
  await expect(day).toBeVisible();
  await expect(timeline.getByRole('combobox', { name: 'Lanes' })).toHaveValue('order');
  await expect.poll(() => app.query().get('lanes')).toBe('order');
  await expect(day.getByRole('link')).toHaveText([
    'Truce stops the rockets',
    'Pompeo calls Kadhimi',
    'US announces troop cuts',
    'Seven rockets hit Baghdad',
    /All seven fired from east Baghdad/,
    /.+/,
    /.+/,
    /.+/,
    /.+/,
    /.+/,
  ]);
  const call = day.getByRole('row', { name: /Pompeo calls Kadhimi/ });
  await expect(call).toContainText('some hours before the attack');
  await expect(day.getByRole('rowheader', { name: 'Before', exact: true })).toBeVisible();
  await timeline.getByRole('button', { name: 'Month', exact: true }).click();
  await expect(day).toBeHidden();
  await expect(timeline.getByRole('combobox', { name: 'Lanes' })).toHaveValue('actor');
  await page.goBack();
  await expect(day).toBeVisible();
});

test('what merely reaches into the night folds into one line that opens', async ({ app }) => {
  await app.open('?lanes=order');
  const timeline = app.region('Timeline');
  const folded = timeline.getByText(/more reach into these hours/);
  await folded.click();
  await expect(timeline.getByRole('link', { name: 'Nearly 90 attacks on foreign targets' })).toBeVisible();
});

test('in the day no sign stands in the column of hours', async ({ app }) => {
  await app.open('?lanes=order');
  const timeline = app.region('Timeline');
  await expect(timeline.getByRole('table', { name: 'The day in order' })).toBeVisible();
  await expect(timeline.locator('.order-hours svg')).toHaveCount(0);
});

test('the selected event orders the day', async ({ app }) => {
  await app.open('?lanes=order');
  const day = app.region('Timeline').getByRole('table', { name: 'The day in order' });
  await day.getByRole('link', { name: 'Pompeo calls Kadhimi' }).click();
  await app.expectEvent('Pompeo calls Kadhimi');
  await expect(day.getByRole('rowheader', { name: 'After', exact: true })).toBeVisible();
  const attack = day.getByRole('row', { name: /Seven rockets hit Baghdad/ });
  await expect(attack).toContainText('after the call');
});
