import { expect, it } from 'vitest';
import { withRelativeAddresses, withRelativeLinks } from './relative-links.ts';

it.each([
  ['index.html', '/__site__/', './'],
  ['index.html', '/__site__', './'],
  ['index.html', '/__site__/events/raid', './events/raid/'],
  ['index.html', '/__site__/?from=2020#a', './?from=2020#a'],
  ['events/raid/index.html', '/__site__/', '../../'],
  ['events/raid/index.html', '/__site__/actors/band', '../../actors/band/'],
  ['events/raid/index.html', '/__site__/sources#paper', '../../sources/#paper'],
  ['events/raid/index.html', '/__site__/assets/first.js', '../../assets/first.js'],
  ['ar/events/raid/index.html', '/__site__/ar/', '../../../ar/'],
  ['404.html', '/__site__/start.js', './start.js'],
])('in %s %s is %s', (path, address, relative) => {
  expect(withRelativeLinks(`<a href="${address}">`, path)).toBe(`<a href="${relative}">`);
});

it('leaves other addresses and texts as they are', () => {
  const html = '<a href="https://example.org/__site__/">/__site__/</a><a href="#part">';
  expect(withRelativeLinks(html, 'events/raid/index.html')).toBe(html);
});

it('leads from data to pages', () => {
  const json = '{"page":"/__site__/events/raid"}';
  expect(withRelativeAddresses(json, 'ar/feed.json')).toBe('{"page":"../events/raid"}');
});
