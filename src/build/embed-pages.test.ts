import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packageOf } from '../core/dataset/package-of.ts';
import { smallFiles } from '../core/dataset/small-package.fixture.ts';
import { embedDocument } from './embed-pages.ts';
import { pagesOf } from './pages.ts';

const shell = readFileSync('index.html', 'utf8');
const small = packageOf(smallFiles()).package!;
const pages = pagesOf([small]);

function documentAt(path: string, site = '/site/') {
  return embedDocument(shell, pages.find((page) => page.path === path)!, site);
}

it('leads search engines from the frame to the page', () => {
  const { fileName, source } = documentAt('events/raid')!;
  expect(fileName).toBe('embed/events/raid/index.html');
  expect(source).toContain('<meta name="robots" content="noindex">');
  expect(source).toContain('<link rel="canonical" href="/site/events/raid">');
  expect(documentAt('events/raid', 'https://example.org/site/')?.source).toContain(
    '<link rel="canonical" href="https://example.org/site/events/raid">',
  );
  expect(source).toContain('<div id="root"></div>');
  expect(source).toContain('<dialog id="start-problem"');
});

it('the first page has the shortest address', () => {
  const { fileName, source } = documentAt('')!;
  expect(fileName).toBe('embed/index.html');
  expect(source).toContain('<link rel="canonical" href="/site/">');
});

it('every page has one but those of two actors', () => {
  const without = pages.filter((page) => embedDocument(shell, page, '/') === undefined);
  expect(new Set(without.map(({ place }) => place.page.name))).toEqual(new Set(['between']));
});
