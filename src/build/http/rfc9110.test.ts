import type { OutgoingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, DIGITS, MODIFIED, SCRIPT, smallSite } from './small-site.fixture.ts';

let site: Awaited<ReturnType<typeof smallSite>>;
let tag: string;

beforeAll(async () => {
  site = await smallSite();
  tag = (await ask(site.address, '/digits.txt')).headers.etag!;
});
afterAll(() => site.stop());

const get = (path: string, headers?: OutgoingHttpHeaders, method?: string) =>
  ask(site.address, path, headers, method);
/** The tag of /digits.txt in place of TAG. */
const withTag = (text: string) => text.replaceAll('TAG', tag);

describe('RFC 9110, 14: ranges of ten bytes', () => {
  it.each<[range: string, status: number, body: string, contentRange?: string]>([
    ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
    ['bytes=2-5', 206, '2345', 'bytes 2-5/10'],
    ['BYTES=2-5', 206, '2345', 'bytes 2-5/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-99', 206, DIGITS, 'bytes 0-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=0-99999999999999999999999', 206, DIGITS, 'bytes 0-9/10'],
    ['bytes= 2-5', 206, '2345', 'bytes 2-5/10'],
    ['bytes=,2-5 ,', 206, '2345', 'bytes 2-5/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=10-20,30-40', 416, '', 'bytes */10'],
    ['bytes=99999999999999999999999-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=5-2', 200, DIGITS],
    ['bytes=0-1,5-2', 200, DIGITS],
    ['bytes=0-1,4-5', 200, DIGITS],
    ['bytes=', 200, DIGITS],
    ['bytes=-', 200, DIGITS],
    ['bytes=a-b', 200, DIGITS],
    ['bytes=1.5-2', 200, DIGITS],
    ['bytes=0x1-2', 200, DIGITS],
    ['bytes=--3', 200, DIGITS],
    ['bytes=1-2-3', 200, DIGITS],
    ['bytes 0-1', 200, DIGITS],
    ['bytes = 0-1', 200, DIGITS],
    ['lines=0-1', 200, DIGITS],
    ['0-1', 200, DIGITS],
    ['', 200, DIGITS],
  ])('%s gives %i', async (range, status, body, contentRange) => {
    const answer = await get('/digits.txt', { Range: range });
    expect([answer.status, answer.headers['content-range']]).toEqual([status, contentRange]);
    if (status !== 416) expect(String(answer.body)).toBe(body);
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
  });

  it('holds for GET alone, and nothing of an empty file can be had', async () => {
    expect((await get('/digits.txt', { Range: 'bytes=0-1' }, 'HEAD')).status).toBe(200);
    expect((await get('/empty.txt', { Range: 'bytes=0-' })).status).toBe(416);
    expect((await get('/empty.txt')).headers['content-length']).toBe('0');
    expect((await get('/nowhere', { Range: 'bytes=0-1' })).status).toBe(404);
  });

  it('are of the form that is sent', async () => {
    const whole = await get('/assets/app-1.js', { 'Accept-Encoding': 'br' });
    const part = await get('/assets/app-1.js', { 'Accept-Encoding': 'br', Range: 'bytes=3-9' });
    expect(part.body).toEqual(whole.body.subarray(3, 10));
    expect(part.headers).toMatchObject({ 'content-encoding': 'br', etag: whole.headers.etag });
  });
});

describe('RFC 9110, 13: conditions', () => {
  const LATER = 'Wed, 18 Nov 2020 00:00:00 GMT';
  const EARLIER = 'Mon, 16 Nov 2020 00:00:00 GMT';
  it.each<[headers: Readonly<Record<string, string>>, status: number]>([
    [{ 'If-None-Match': 'TAG' }, 304],
    [{ 'If-None-Match': 'W/TAG' }, 304],
    [{ 'If-None-Match': '*' }, 304],
    [{ 'If-None-Match': '"a", "b,c" , TAG' }, 304],
    [{ 'If-None-Match': 'TAG', 'Cache-Control': 'no-cache' }, 304],
    [{ 'If-None-Match': '"a"' }, 200],
    [{ 'If-None-Match': 'a' }, 200],
    [{ 'If-None-Match': '' }, 200],
    [{ 'If-None-Match': '"a"', 'If-Modified-Since': LATER }, 200],
    [{ 'If-None-Match': 'TAG', 'If-Modified-Since': EARLIER }, 304],
    [{ 'If-Modified-Since': MODIFIED }, 304],
    [{ 'If-Modified-Since': LATER }, 304],
    [{ 'If-Modified-Since': 'Wednesday, 18-Nov-20 00:00:00 GMT' }, 304],
    [{ 'If-Modified-Since': 'Wed Nov 18 00:00:00 2020' }, 304],
    [{ 'If-Modified-Since': EARLIER }, 200],
    [{ 'If-Modified-Since': '2020-11-18' }, 200],
    [{ 'If-Modified-Since': 'yesterday' }, 200],
    [{ 'If-Modified-Since': 'Wed, 31 Feb 2021 00:00:00 GMT' }, 200],
    [{ 'If-Match': 'TAG' }, 200],
    [{ 'If-Match': '"a", TAG' }, 200],
    [{ 'If-Match': '*' }, 200],
    [{ 'If-Match': '"a"' }, 412],
    [{ 'If-Match': 'W/TAG' }, 412],
    [{ 'If-Match': '"a"', 'If-None-Match': 'TAG' }, 412],
    [{ 'If-Match': 'TAG', 'If-Unmodified-Since': EARLIER }, 200],
    [{ 'If-Match': 'TAG', 'If-None-Match': 'TAG' }, 304],
    [{ 'If-Unmodified-Since': EARLIER }, 412],
    [{ 'If-Unmodified-Since': MODIFIED }, 200],
    [{ 'If-Unmodified-Since': 'never' }, 200],
    [{ Range: 'bytes=0-1', 'If-Range': 'TAG' }, 206],
    [{ Range: 'bytes=0-1', 'If-Range': MODIFIED }, 206],
    [{ Range: 'bytes=0-1', 'If-Range': 'W/TAG' }, 200],
    [{ Range: 'bytes=0-1', 'If-Range': '"a"' }, 200],
    [{ Range: 'bytes=0-1', 'If-Range': LATER }, 200],
    [{ Range: 'bytes=0-1', 'If-Range': 'x' }, 200],
    [{ Range: 'bytes=99-', 'If-Range': '"a"' }, 200],
    [{ Range: 'bytes=0-1', 'If-None-Match': 'TAG' }, 304],
    [{ Range: 'bytes=0-1', 'If-Match': '"a"' }, 412],
  ])('%o gives %i', async (headers, status) => {
    const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, withTag(value)]));
    for (const method of ['GET', 'HEAD']) {
      const answer = await get('/digits.txt', sent, method);
      expect(answer.status).toBe(method === 'HEAD' && status === 206 ? 200 : status);
      if (status === 304) {
        expect(answer.headers).toMatchObject({
          etag: tag,
          vary: 'Accept-Encoding',
          'cache-control': 'no-cache',
        });
        expect(answer.headers['content-length']).toBeUndefined();
        expect(answer.body).toHaveLength(0);
      }
    }
  });

  it('are of no account where there is no file', async () => {
    expect((await get('/nowhere', { 'If-Match': '"a"' })).status).toBe(404);
    expect((await get('/nowhere', { 'If-None-Match': '*' })).status).toBe(404);
  });
});

describe('RFC 9110, 12.5.3: codings', () => {
  it.each<[accepted: string | undefined, coding: string | undefined, status?: number]>([
    [undefined, undefined],
    ['', undefined],
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0', undefined],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br ; q=0.001', 'br'],
    ['*', 'br'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['identity', undefined],
    ['identity, br;q=0.5', undefined],
    ['identity;q=0.5, br;q=0.5', 'br'],
    ['deflate', undefined],
    ['brotli', undefined],
    ['br;q=2', undefined],
    ['br;q=', undefined],
    ['identity;q=0, br', 'br'],
    ['identity;q=0', undefined, 406],
    ['*;q=0', undefined, 406],
    ['*;q=0, gzip', 'gzip'],
  ])('%s gives %s', async (accepted, coding, status = 200) => {
    const headers = accepted === undefined ? {} : { 'Accept-Encoding': accepted };
    const answer = await get('/assets/app-1.js', headers);
    expect([answer.status, answer.headers['content-encoding']]).toEqual([status, coding]);
    if (status !== 200) return;
    expect(answer.headers.vary).toBe('Accept-Encoding');
    const decode = { br: brotliDecompressSync, gzip: gunzipSync }[coding ?? ''] ?? ((bytes: Buffer) => bytes);
    expect(String(decode(answer.body))).toBe(SCRIPT);
  });

  it('give each form a tag of its own', async () => {
    const forms = await Promise.all(
      ['br', 'gzip', ''].map((accepted) => get('/assets/app-1.js', { 'Accept-Encoding': accepted })),
    );
    expect(new Set(forms.map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it('leave a file without copies as it is, unless that is refused', async () => {
    expect(
      (await get('/digits.txt', { 'Accept-Encoding': 'br' })).headers['content-encoding'],
    ).toBeUndefined();
    expect((await get('/digits.txt', { 'Accept-Encoding': 'br, identity;q=0' })).status).toBe(406);
  });
});

describe('RFC 9110, 9: methods', () => {
  it.each<[method: string, status: number]>([
    ['GET', 200],
    ['HEAD', 200],
    ['OPTIONS', 204],
    ['POST', 405],
    ['PUT', 405],
    ['DELETE', 405],
    ['PATCH', 405],
    ['TRACE', 405],
    ['PROPFIND', 501],
  ])('%s gives %i', async (method, status) => {
    for (const path of ['/', '/digits.txt', '/nowhere']) {
      const answer = await get(path, {}, method);
      const isMissing = path === '/nowhere' && status === 200;
      expect(answer.status).toBe(isMissing ? 404 : status);
      if (status === 405 || status === 204) expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS');
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('OPTIONS * asks of the server itself', async () => {
    expect((await get('*', {}, 'OPTIONS')).status).toBe(204);
  });

  it.each(['/', '/digits.txt', '/assets/app-1.js', '/nowhere'])(
    'HEAD %s is GET without its bytes',
    async (path) => {
      const [head, whole] = [
        await get(path, { 'Accept-Encoding': 'br' }, 'HEAD'),
        await get(path, { 'Accept-Encoding': 'br' }),
      ];
      const { date: _, ...headers } = whole.headers;
      expect(head.headers).toMatchObject(headers);
      expect([head.status, head.body.length]).toEqual([whole.status, 0]);
    },
  );
});
