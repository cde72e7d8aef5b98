import { type App, expect, test } from './app.ts';

const OLD = '0badf00d';
const LEDGER = '**/data/baghdad-2020-11-17/versions.txt';

/** The ledger as it would be had its last release another title of the event, and a claim of it that was withdrawn. */
function older(ledger: string): string {
  const [first, ...releases] = ledger.split(/^(?=version )/m);
  const begun = first === '' ? releases[0] : first;
  const [, ...lines] = begun.split('\n');
  const table = lines.findIndex((line) => line.startsWith('table events'));
  const row = lines.findIndex((line, at) => at > table && line.startsWith('volley-2020-11-17\t'));
  const columns = lines[table].split(' ').slice(2);
  const marks = lines[row].split('\t')[1].match(/\.|.{4}/g)!;
  marks[columns.indexOf('title')] = 'AAAA';
  lines[row] = `volley-2020-11-17\t${marks.join('')}`;
  return [`version ${OLD} 2020-12-01`, ...lines].join('\n');
}

async function withOlder({ page }: App): Promise<void> {
  await page.route(LEDGER, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: older(await answer.text()) });
  });
}

test('an older version is told by what has changed in the event that the link shows', async ({
  app,
  page,
}) => {
  await withOlder(app);
  await app.open(`events/volley-2020-11-17?version=${OLD}`);
  const notice = page
    .getByRole('status')
    .filter({ hasText: 'The data have changed since this link was made' });
  await expect(notice).toContainText(`version ${OLD} of 1 Dec 2020`);
  await expect(notice).toContainText('events/volley-2020-11-17 changed: title');
  await expect(notice.getByRole('link', { name: 'List of corrections' })).toHaveAttribute(
    'href',
    /\/sources\?version=0badf00d#changes$/,
  );
  // The link stays what it is until the reader has done with it.
  await expect.poll(() => app.query().get('version')).toBe(OLD);
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect.poll(() => app.query().get('version')).toBe(null);
  await expect(page.getByText('have changed since')).toHaveCount(0);
});

test('where nothing has changed in what the link shows, that is said', async ({ app, page }) => {
  await withOlder(app);
  await app.open(`events/truce-2020?version=${OLD}`);
  await expect(
    page.getByRole('status').filter({ hasText: 'Nothing has changed in the event' }),
  ).toBeVisible();
});

test('a version that nobody has released is said to be unknown', async ({ app, page }) => {
  await app.open('?version=00000000');
  await expect(page.getByRole('status').filter({ hasText: 'not known: 00000000' })).toBeVisible();
});

test('what is no version is named', async ({ app, page }) => {
  await app.open('?version=latest');
  await expect(page.getByRole('status').filter({ hasText: '8 hexadecimal digits' })).toBeVisible();
});

test('a ledger that cannot be had is no reason to show nothing', async ({ app, page }) => {
  app.allow(/versions\.txt|ERR_FAILED/);
  await page.route(LEDGER, (route) => route.abort());
  await app.open('?version=00000000');
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await expect(app.region('Timeline')).toBeVisible();
});
