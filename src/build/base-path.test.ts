import { expect, it } from 'vitest';
import { basePath } from './base-path.ts';
import { sitePath } from './http/site-path.ts';

it.each([
  ['', '/'],
  ['/', '/'],
  ['/timeline/', '/timeline/'],
  ['/a/b.c/', '/a/b.c/'],
])('BASE_PATH=%s means %s', (named, path) => {
  expect(basePath(named)).toBe(path);
});

it.each(['timeline', '/timeline', 'timeline/', '//x/', '/a b/', 'https://a.example/'])(
  'BASE_PATH=%s is refused in words',
  (named) => {
    expect(() => basePath(named)).toThrow('a slash at both ends');
  },
);

it('a site below a path has nothing beside it', () => {
  expect(sitePath('/timeline/', '/timeline/')).toEqual({ found: true, names: [], isFolder: true });
  expect(sitePath('/timeline/events/a?b', '/timeline/')).toMatchObject({ names: ['events', 'a'] });
  for (const target of ['/', '/timeline', '/events/a', '/timelines/events/a', '/x/timeline/'])
    expect(sitePath(target, '/timeline/')).toEqual({ found: false, status: 404 });
});
