import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, put, smallSite } from './small-site.fixture.ts';

let site: Awaited<ReturnType<typeof smallSite>>;

const FILES = {
  'data/small-0f3a9c21.json': '{}',
  'data/small.zip': 'PK',
  'data/small/datapackage.json': '{}',
  'data/small/events.csv': 'id\n',
  'events/raid.json': '{}',
  'feed.json': '{}',
  'schema/event.json': '{}',
  'bom.json': '{}',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'embed/events/raid/index.html': '<title>framed</title>',
  'assets/demo-worker-BSnKBoXC.js': 'postMessage(1);',
};

beforeAll(async () => {
  site = await smallSite();
  for (const [name, text] of Object.entries(FILES)) put(site.folder, name, text);
});
afterAll(() => site.stop());

const headersOf = async (path: string) => (await ask(site.address, path)).headers;

describe('a document', () => {
  it.each(['/', '/events/raid', '/nowhere', '/favicon.svg'])(
    'at %s has the policy, and nobody frames it',
    async (path) => {
      const headers = await headersOf(path);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*; frame-ancestors 'none'$/);
      expect(headers).toMatchObject({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      expect(headers['permissions-policy']).toContain('geolocation=()');
    },
  );

  it.each(['/embed/events/raid', '/embed/nowhere'])('at %s may be framed by everybody', async (path) => {
    const headers = await headersOf(path);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*; frame-ancestors \*$/);
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  });
});

describe('other answers', () => {
  it.each(['/assets/app-1.js', '/digits.txt', '/data/small-0f3a9c21.json', '*', '/bom.json'])(
    'at %s carry only what concerns them',
    async (path) => {
      const headers = await headersOf(path);
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers).not.toHaveProperty('content-security-policy');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    },
  );

  it('that are workers have a policy of their own', async () => {
    const headers = await headersOf('/assets/demo-worker-BSnKBoXC.js');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; connect-src 'self'/,
    );
  });

  it.each([
    ['/events/raid.json', 'application/json'],
    ['/schema/event.json', 'application/json'],
    ['/feed.json', 'application/feed+json'],
    ['/data/small.zip', 'application/zip'],
    ['/data/small/datapackage.json', 'application/json'],
    ['/data/small/events.csv', 'text/csv; charset=utf-8; header=present'],
  ])('that are data for others, %s, are open to every site and asked for again', async (path, type) => {
    expect(await headersOf(path)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
      'content-type': type,
      'cross-origin-resource-policy': 'cross-origin',
    });
  });

  it('say what the list of parts is, and keep for ever what never changes', async () => {
    expect((await headersOf('/bom.json'))['content-type']).toBe('application/vnd.cyclonedx+json');
    expect((await headersOf('/data/small-0f3a9c21.json'))['cache-control']).toContain('immutable');
  });
});
