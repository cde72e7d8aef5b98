import { expect, test } from './app.ts';

const PATHS = [
  '',
  'events/volley-2020-11-17',
  'actors/us-embassy',
  'places/baghdad',
  'table',
  'sources',
  '?data=demo-1000',
];

test('no page asks another host, sets a cookie or needs inline code', async ({ app, context, page }) => {
  for (const path of PATHS) {
    await app.open(path);
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy, path).toHaveAttribute(
      'content',
      /default-src 'none'; script-src 'self'; style-src 'self'/,
    );
    expect(await page.locator('script:not([src]), style').count(), path).toBe(0);
  }
  expect(await context.cookies()).toEqual([]);
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

test('the server sends the policy and its companions', async ({ app, request }) => {
  const headers = (await request.get(app.address)).headers();
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});
