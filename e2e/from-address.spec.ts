import { expect, test } from './app.ts';

const ADDRESS = 'https://data.example/clash.csv';
const TABLE = `event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,country,location,latitude,longitude,geo_precision,source,notes,fatalities
XYZ1,2021-03-01,1,Battles,Armed clash,Army of A,Group B,Iraq,Taji,33.5167,44.2333,1,Radio One,Shots,2
`;

test('a link that names a file elsewhere asks before its host is asked, and that host alone', async ({
  app,
  page,
}) => {
  app.allow(/^request: https:\/\/data\.example\/clash\.csv$/);
  const asked: string[] = [];
  await page.route(/^https:/, async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ body: TABLE, headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  await app.open(`?data=${encodeURIComponent(ADDRESS)}`);
  await expect(page.getByRole('textbox', { name: 'Address of a file, https' })).toHaveValue(ADDRESS);
  await expect(page.getByText('Your browser will ask')).toContainText('data.example');
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Fetch from data.example' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '1 event of 1 rows' })).toBeVisible();
  expect(asked).toEqual([ADDRESS]);
  await expect(page.locator('iframe')).toHaveCount(0);
});
