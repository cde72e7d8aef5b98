import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mulberry32 } from '../../core/dataset/demo/random.ts';
import { breakOff, manyTimes, sendRaw } from '../faults/clients.ts';
import { malformedRequest } from '../faults/malformed.ts';
import { swapIn } from '../swap-folder.ts';
import { ask, put, SCRIPT, smallSite } from './small-site.fixture.ts';

let site: Awaited<ReturnType<typeof smallSite>>;

beforeAll(async () => {
  site = await smallSite();
});
afterAll(() => site.stop());

describe('addresses', () => {
  it.each<[path: string, status: number, body: string]>([
    ['/', 200, 'first'],
    ['/?q=a%zz', 200, 'first'],
    ['/index.html', 200, 'first'],
    ['/events/raid', 200, 'raid'],
    ['/events/raid/', 200, 'raid'],
    ['/events/raid/index.html', 200, 'raid'],
    ['/with%20space%20%C3%A9.txt', 200, 'spaced'],
    ['/%64igits.txt', 200, '0123456789'],
    ['http://localhost/digits.txt', 200, '0123456789'],
    ['http://localhost', 200, 'first'],
    ['/assets/app-0.js', 200, 'old'],
    ['/gone.txt', 404, 'missing'],
    ['/events/', 404, 'missing'],
    ['/events', 404, 'missing'],
    ['/assets', 404, 'missing'],
    ['/digits.txt/', 404, 'missing'],
    ['/digits.txt/x', 404, 'missing'],
    ['/assets/app-1.js.br', 404, 'missing'],
    ['/assets/app-1.js.gz', 404, 'missing'],
    ['/404', 404, 'missing'],
    ['//digits.txt', 404, 'missing'],
    ['//example.org/', 404, 'missing'],
    ['/../secret.txt', 404, 'missing'],
    ['/%2e%2e/secret.txt', 404, 'missing'],
    ['/..%2fsecret.txt', 404, 'missing'],
    ['/%2e%2e%2fsecret.txt', 404, 'missing'],
    ['/%252e%252e/secret.txt', 404, 'missing'],
    ['/events/../../secret.txt', 404, 'missing'],
    ['/..\\secret.txt', 404, 'missing'],
    ['/..%5csecret.txt', 404, 'missing'],
    ['/C:/secret.txt', 404, 'missing'],
    ['/C:%5csecret.txt', 404, 'missing'],
    ['/digits.txt::$DATA', 404, 'missing'],
    ['/digits.txt.', 404, 'missing'],
    ['/digits.txt%20', 404, 'missing'],
    ['/digits.txt%00', 404, 'missing'],
    ['/digits.txt%00.html', 404, 'missing'],
    ['/.dist-previous/gone.txt', 404, 'missing'],
    ['/./digits.txt', 404, 'missing'],
    [`/${'x'.repeat(300)}`, 404, 'missing'],
    [`/${'é'.repeat(300)}`.replaceAll('é', '%C3%A9'), 404, 'missing'],
    [`${'/x'.repeat(5000)}`, 404, 'missing'],
    ['/%', 404, 'missing'],
    ['/%zz', 404, 'missing'],
    ['/%ff', 404, 'missing'],
    ['/%c0%ae%c0%ae/secret.txt', 404, 'missing'],
    ['*', 400, 'cannot be read'],
  ])('%s gives %i', async (path, status, body) => {
    const answer = await ask(site.address, path);
    expect(answer.status).toBe(status);
    expect(String(answer.body)).toContain(body);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it('of assets may be kept for ever, others are asked for again; what is missing is never kept', async () => {
    const kept = async (path: string) => (await ask(site.address, path)).headers['cache-control'];
    expect(await kept('/assets/app-1.js')).toBe('public, max-age=31536000, immutable');
    expect(await kept('/assets/app-0.js')).toBe('public, max-age=31536000, immutable');
    expect(await kept('/')).toBe('no-cache');
    expect(await kept('/assets/none.js')).toBe('no-cache');
    const refused = await ask(site.address, '/assets/app-1.js', { Range: 'bytes=99999-' });
    expect([refused.status, refused.headers['cache-control']]).toEqual([416, 'no-store']);
  });
});

describe('hosts', () => {
  it.each<[host: string, status: number]>([
    ['localhost', 200],
    ['localhost:4173', 200],
    ['app.localhost', 200],
    ['localhost.', 200],
    ['localhost.:4173', 200],
    ['127.0.0.1:1', 200],
    ['[::1]:4173', 200],
    ['example.org', 421],
    ['127.0.0.1.example.org', 421],
    ['localhost.example.org', 421],
    ['localhost..', 421],
    ['localhost:4173:1', 421],
    ['a@localhost', 421],
  ])('"%s" gives %i', async (host, status) => {
    expect((await ask(site.address, '/', { host })).status).toBe(status);
  });

  it('of an absolute address come before the header', async () => {
    expect((await ask(site.address, 'http://example.org/', { host: 'localhost' })).status).toBe(421);
  });

  it('are given once', async () => {
    const socket = connect(Number(new URL(site.address).port), '127.0.0.1');
    socket.end('GET / HTTP/1.1\r\nHost: localhost\r\nHost: example.org\r\nConnection: close\r\n\r\n');
    let text = '';
    for await (const chunk of socket) text += chunk;
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('a build that takes the place of the last one', () => {
  it('answers every request with the old or the new, and with the assets of both', async () => {
    let swaps = 0;
    let isDone = false;
    const swapping = (async () => {
      for (; !isDone; swaps++) {
        const next = `${site.folder}-next`;
        put(next, 'index.html', `<title>build ${swaps}</title>`);
        put(next, '404.html', 'missing');
        put(next, `assets/build-${swaps}.js`, SCRIPT);
        swapIn(next, site.folder);
        await ask(site.address, `/assets/build-${swaps}.js`);
      }
    })();
    const statuses = new Set<number>();
    for (let asked = 0; asked < 1000; asked += 10) {
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, n) => ask(site.address, n % 2 ? '/' : '/index.html')),
      );
      for (const { status, body, headers } of answers) {
        statuses.add(status);
        expect(String(body.length)).toBe(headers['content-length']);
      }
    }
    isDone = true;
    await swapping;
    expect([...statuses]).toEqual([200]);
    expect(swaps).toBeGreaterThan(10);
    const [last, before] = [swaps - 1, swaps - 2].map((n) => ask(site.address, `/assets/build-${n}.js`));
    expect([(await last).status, (await before).status]).toEqual([200, 200]);
  });
});

describe('malformed requests', () => {
  it('get an answer or a closed connection, and the next one gets its page', async () => {
    const random = mulberry32(7);
    const requests = Array.from({ length: 400 }, () => malformedRequest(random));
    await manyTimes(requests.length, 20, (index) => sendRaw(site.address, requests[index]));
    expect((await ask(site.address, '/')).status).toBe(200);
  });
});

describe('downloads that are broken off', () => {
  const isLinux = existsSync('/proc/self/fd');
  it.runIf(isLinux)('leave no file open', async () => {
    put(site.folder, 'large.bin', 'x'.repeat(3_000_000));
    const openThings = () =>
      new Promise<number>((done) => {
        site.server.getConnections((_, connections) => {
          done(connections + readdirSync('/proc/self/fd').length);
        });
      });
    const before = await openThings();
    await manyTimes(200, 10, () => breakOff(site.address, '/large.bin'));
    await expect.poll(openThings, { timeout: 20_000 }).toBeLessThanOrEqual(before + 5);
    expect((await ask(site.address, '/')).status).toBe(200);
  });
});
