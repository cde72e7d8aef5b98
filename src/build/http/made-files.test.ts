import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serve } from '../serve.ts';
import { ask, put, smallSite } from './small-site.fixture.ts';

it('asks for what is not there to be made, and for nothing else; what fails is said', async () => {
  const site = await smallSite();
  const asked: string[] = [];
  put(site.folder, '../kept/picture.png', 'pixels');
  const { server, address } = await serve(0, site.folder, {
    made: async (names) => {
      asked.push(names.join('/'));
      if (names[1] === 'broken.png') throw new Error('no paint');
      return names[1] === 'one.png' ? join(site.folder, '../kept/picture.png') : undefined;
    },
  });
  try {
    const made = await ask(address, '/previews/one.png');
    expect([made.status, made.headers['content-type'], String(made.body)]).toEqual([
      200,
      'image/png',
      'pixels',
    ]);
    expect(made.headers['cache-control']).toBe('no-cache');
    const again = await ask(address, '/previews/one.png', { 'If-None-Match': made.headers.etag });
    expect(again.status).toBe(304);
    expect((await ask(address, '/previews/two.png')).status).toBe(404);
    expect((await ask(address, '/previews/broken.png')).status).toBe(500);
    expect((await ask(address, '/digits.txt')).status).toBe(200);
    const wanted = ['one.png', 'one.png', 'two.png', 'broken.png'].map((name) => `previews/${name}`);
    expect(asked.filter((path) => path !== '404.html')).toEqual(wanted);
  } finally {
    server.closeAllConnections();
    server.close();
    site.stop();
  }
});
