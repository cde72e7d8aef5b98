import { mulberry32 } from '../src/core/dataset/demo/random.ts';
import { mangledAddress } from '../src/core/view/mangled-address.fixture.ts';
import { expect, test } from './app.ts';

const SEED = 20201117;
const COUNT = 500;

test(`five hundred mangled addresses (seed ${SEED}) all end in the page's own frame`, async ({
  app,
  page,
}) => {
  test.setTimeout(240_000);
  await app.open();
  const random = mulberry32(SEED);
  // Made sets and other languages are loads of their own.
  const addresses = Array.from({ length: 4 * COUNT }, () => mangledAddress(random))
    .filter((address) => !/[?&](data|lang)=/.test(address))
    .slice(0, COUNT);
  const lost = await page.evaluate(async (all) => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const wrong: string[] = [];
    for (const address of all) {
      // As Back and Forward come to an address: the page is told of it, not loaded.
      try {
        history.pushState(null, '', location.origin + address);
      } catch {
        // No page can be at what the browser itself does not take for an address.
        continue;
      }
      dispatchEvent(new PopStateEvent('popstate'));
      await painted();
      const isFramed = document.querySelectorAll('.furniture > .site-header, .furniture > main').length === 2;
      const isStopped = [...document.querySelectorAll('#root button')].some(
        ({ textContent }) => textContent === 'Retry',
      );
      if (!isFramed || isStopped) wrong.push(address);
    }
    return wrong;
  }, addresses);
  expect(lost).toEqual([]);
  await expect(page.getByRole('banner')).toBeVisible();
});

for (const path of [
  'events/%0A',
  'table%0A',
  '%E2%80%A8',
  '/x?actor=A',
  'events/constructor',
  `events/${'x'.repeat(3000)}`,
]) {
  test(`the address ${path.slice(0, 40)} has a page of its own that says so`, async ({ app, page }) => {
    app.allow(/status of 404/);
    await page.goto(app.address + path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    const { height } = (await page.getByRole('main').getByRole('paragraph').first().boundingBox())!;
    expect(height).toBeLessThan(120);
  });
}

test('three hundred bad ids make one notice that leaves room for the page', async ({ app, page }) => {
  const ids = Array.from({ length: 300 }, (_, at) => `nobody-${at}`).join(',');
  await app.open(`?actor=${ids}&category=${'x'.repeat(3000)}`);
  const notice = page.getByRole('status').filter({ hasText: 'Parts of the address were left out' });
  await expect(notice).toContainText('and 297 more');
  expect((await notice.boundingBox())!.height).toBeLessThan(450);
});
