import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { baseScript, takenPolicy } from './found-base.ts';

/** The base that the script gives to a document at a path, for as long as that asks for its parts. */
function baseAt(pathname: string, answersAll: boolean): string | undefined {
  const [, all, code] = /^<script( data-any)?>(.*)<\/script>$/s.exec(baseScript(answersAll))!;
  let base: string | undefined;
  const document = {
    currentScript: { dataset: all ? { any: '' } : {} },
    createElement: () => ({}),
    head: {
      append: ({ href }: { href: string }) => {
        base = href;
      },
    },
  };
  runInNewContext(code, { document, location: { pathname }, addEventListener: () => undefined });
  return base;
}

it.each([
  ['/', '/'],
  ['/my/site/', '/my/site/'],
  ['/my/site/index.html', '/my/site/'],
  ['/my/site/events/raid', '/my/site/events/raid/'],
  ['/my/site/events/raid/', '/my/site/events/raid/'],
])('a document at %s begins at %s', (pathname, base) => {
  expect(baseAt(pathname, false)).toBe(base);
});

it.each([
  ['/events/raid', '/'],
  ['/my/site/events/raid', '/my/site/'],
  ['/my/site/events/raid/', '/my/site/'],
  ['/my/site/ar/actors/band/with/state', '/my/site/'],
  ['/my/site/embed/fr/table', '/my/site/'],
  ['/my/site/story', '/my/site/'],
  ['/my/site/embed', '/my/site/'],
  ['/my/site/ckb', '/my/site/'],
  ['/events/of/us/events/raid', '/events/of/us/'],
  ['/my/site/no-such-page', '/my/site/'],
  ['/my/site/', '/my/site/'],
])('of what is shown at %s the site is at %s', (pathname, base) => {
  expect(baseAt(pathname, true)).toBe(base);
});

it('the policy lets this script run, and no other', async () => {
  const [, code] = /^<script>(.*)<\/script>$/s.exec(baseScript(false))!;
  const hash = createHash('sha256').update(code).digest('base64');
  const policy = await takenPolicy();
  expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
  expect(policy).toContain("base-uri 'self'");
  expect(policy).not.toContain('unsafe');
});
