import { sizes } from '../src/build/size.ts';
import { expect, test } from './app.ts';

test('a first visit receives the files that its size is measured by, and no other', async ({ app, page }) => {
  const received = new Set<string>();
  page.on('response', (response) => {
    received.add(response.url().slice(app.address.length) || 'index.html');
  });
  await app.open();
  const { files, afterwards } = sizes();
  const measured = [...Object.values(files).flat(), ...afterwards].sort();
  await expect.poll(() => [...received].sort()).toEqual(measured);
});

test('another data set is loaded when somebody opens it', async ({ app, page }) => {
  const whole = /\/data\/iraq-2019-2020-\w+\.json$/;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (whole.test(request.url())) asked.push(request.url());
  });
  await app.open();
  await expect(app.region('Event')).toContainText('How many rockets?');
  expect(asked).toEqual([]);
  await app
    .region('Event')
    .getByRole('link', { name: /^All accounts in/ })
    .click();
  await expect(page).toHaveURL(/\/iraq-2019-2020\//);
  await app.ready();
  expect(asked).toHaveLength(1);
});
