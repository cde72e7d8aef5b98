import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtVersion } from '../../build/built-version.ts';
import { putFiles } from '../../build/put-files.fixture.ts';
import { markedSite } from './marked-site.ts';

const SHELL = '<head><link rel="preload" as="fetch" href="/data/first.json"></head><body>shell</body>';
const MARK = '<meta name="hosted-sets" content="acled made-set">';

let folder = '';
let dist = '';
let sets: readonly string[] = ['acled', 'made-set'];
let find: ReturnType<typeof markedSite>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marked-'));
  dist = join(folder, 'dist');
  putFiles(
    dist,
    new Map(
      Object.entries({
        'index.html': '<head></head><body>first</body>',
        'events/raid/index.html': '<head></head><body>raid</body>',
        '404.html': '<head></head><body>missing</body>',
        'shell.html': SHELL,
        'files.json': '{}',
        'assets/app-0f3a9c21.js': 'run();',
      }),
    ),
  );
  const { id, files } = builtVersion(dist);
  putFiles(dist, new Map([['sw.js', `const version = {id:"${id}",shell:"${files['shell.html']}"};`]]));
  find = markedSite(dist, join(folder, 'marked'), async () => sets);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = async (path: string) => {
  const found = await find(path === '' ? [] : path.split('/'));
  return found === undefined ? undefined : readFileSync(found, 'utf8');
};

describe('a site with sets of its host', () => {
  it.each([
    ['', 'first'],
    ['events/raid', 'raid'],
    ['404.html', 'missing'],
  ])('names them in the document of “%s”', async (path, body) => {
    expect(await text(path)).toBe(`<head>${MARK}</head><body>${body}</body>`);
  });

  it.each(['acled', 'made-set/events/one', 'fr/acled/table', 'embed/ar/made-set', 'embed/acled'])(
    'has the shell for their pages, without what only the first set needs: %s',
    async (path) => {
      expect(await text(path)).toBe(`<head>${MARK}</head><body>shell</body>`);
    },
  );

  it.each(['assets/app-0f3a9c21.js', 'acled/events/one.json', 'nothing', 'events/acled'])(
    'leaves everything else alone: %s',
    async (path) => {
      expect(await text(path)).toBeUndefined();
    },
  );

  it('has a service worker that keeps the shell as it is sent, as another version', async () => {
    const { id } = builtVersion(dist);
    const sent = (await text('shell.html'))!;
    const digest = createHash('sha256').update(sent).digest('base64');
    const worker = (await text('sw.js'))!;
    expect(worker).toContain(`shell:"sha256-${digest}"`);
    expect(worker).not.toContain(id);
    sets = ['acled'];
    expect(await text('sw.js')).not.toBe(worker);
  });

  it('is as it was built while there is none', async () => {
    sets = [];
    expect([await text(''), await text('sw.js')]).toEqual([undefined, undefined]);
  });
});
