import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const PATHS = [
  '',
  'events/volley-2020-11-17',
  'actors/us-embassy',
  'actors/us-embassy/with/kataeb-hezbollah',
  'places/baghdad',
  'story/evening',
  'table',
  'sources',
  'open',
  '?data=iraq-2019-2020',
  '?lanes=order&asof=2020-11-17T22:00',
  '?q=embassy&actor=us-embassy',
  'embed/events/volley-2020-11-17?panes=event,timeline,map,list',
  'embed/table?theme=dark',
];

/** Breaches of the policy on the pages that are opened from now on, as the browser reports them. */
async function breachesOf(page: Page): Promise<readonly string[]> {
  const breaches: string[] = [];
  await page.exposeFunction('reportBreach', (breach: string) => breaches.push(breach));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      (window as unknown as { reportBreach: (breach: string) => void }).reportBreach(
        `${effectiveDirective} ${blockedURI} ${sample}`.trim(),
      ),
    ),
  );
  return breaches;
}

test('no page asks another host, sets a cookie, needs inline code or breaks the policy', async ({
  app,
  context,
  page,
}) => {
  const breaches = await breachesOf(page);
  for (const path of [...PATHS, '?data=demo-1000']) {
    await app.open(path);
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy, path).toHaveAttribute('content', /^default-src 'none';.* trusted-types default$/);
    expect(await page.locator('script:not([src], [type="application/ld+json"]), style').count(), path).toBe(
      0,
    );
  }
  expect(breaches).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('neither a phone nor paper breaks the policy, nor what opens over a page', async ({ app, page }) => {
  const breaches = await breachesOf(page);
  app.allow(/status of 404/);
  await app.open('events/volley-2020-11-17');
  await page.getByRole('button', { name: 'How to read this' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  const preview = dialog.getByTitle('Preview of the embedded page').contentFrame();
  await expect(preview.getByRole('region', { name: 'Map' })).toBeVisible();
  for (const format of ['SVG', 'PNG']) {
    const button = dialog.getByRole('button', { name: `Picture of this view, ${format}` });
    await Promise.all([page.waitForEvent('download'), button.click()]);
  }
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect((await page.pdf()).length).toBeGreaterThan(1000);
  await page.goto(`${app.address}events/nothing-of-the-kind`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open('events/volley-2020-11-17');
  expect(breaches).toEqual([]);
});

test('the policy refuses inline styles, markup, strange workers and images in an address', async ({
  app,
  page,
}) => {
  const breaches = await breachesOf(page);
  app.allow(/Refused|Content Security Policy|violates|requires 'Trusted/);
  await app.open('sources');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: 'data:image/gif,' })));
  const refused = /assignment|Trusted|Failed to construct/;
  await expect(
    page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<b>a</b>')),
  ).rejects.toThrow(refused);
  await expect(page.evaluate(() => void new Worker('data:text/javascript,1'))).rejects.toThrow(refused);
  await expect(page.evaluate(() => void new Worker('/start.js'))).rejects.toThrow(refused);
  // Each is said twice: by the policy of the document and by that of its answer.
  await expect
    .poll(() => [...new Set(breaches.map((breach) => breach.split(' ')[0]))].sort())
    .toEqual(['img-src', 'require-trusted-types-for', 'style-src-attr']);
});

test('links to other hosts are https and tell them nothing', async ({ app, page }) => {
  for (const path of ['sources', 'events/volley-2020-11-17', 'places/green-zone']) {
    await app.open(path);
    const links = page.locator('a[href^="http"]');
    for (const link of await links.all()) {
      const href = (await link.getAttribute('href'))!;
      if (href.startsWith(app.address)) continue;
      expect(href).toMatch(/^https:/);
      await expect(link, href).toHaveAttribute('rel', /noreferrer/);
    }
  }
});

test('what a document names is what it runs', async ({ app, request }) => {
  const html = await (await request.get(`${app.address}events/volley-2020-11-17`)).text();
  const elements = html.match(
    /<(?:script|link)\b[^>]*(?:\ssrc=|\srel="(?:stylesheet|modulepreload)")[^>]*>/g,
  )!;
  expect(elements.length).toBeGreaterThan(5);
  for (const element of elements) {
    const [address] = /(?<=(?:src|href)=")[^"]+/.exec(element)!;
    const [digest] = /(?<=integrity="sha384-)[^"]+/.exec(element)!;
    const content = await (await request.get(new URL(address, app.address).href)).body();
    expect(createHash('sha384').update(content).digest('base64'), address).toBe(digest);
  }
});

test('the server sends the policy and its companions with documents', async ({ app, request }) => {
  const headers = (await request.get(app.address)).headers();
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'.* frame-ancestors 'none'$/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});
