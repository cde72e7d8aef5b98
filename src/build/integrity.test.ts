import { describe, expect, it } from 'vitest';
import { integrityOf } from './integrity.ts';
import { withIntegrity } from './with-integrity.ts';

const digestOf = (address: string) =>
  address.startsWith('/base/') ? `sha384-${address.slice(6)}` : undefined;

describe('integrity', () => {
  it('is the digest that the standard has as its example', () => {
    expect(integrityOf("alert('Hello, world.');")).toBe(
      'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
    );
  });

  it.each([
    ['<script src="/base/start.js">', '<script src="/base/start.js" integrity="sha384-start.js">'],
    [
      '<script type="module" crossorigin src="/base/a.js">',
      '<script type="module" crossorigin src="/base/a.js" integrity="sha384-a.js">',
    ],
    [
      '<link rel="stylesheet" href="/base/a.css">',
      '<link rel="stylesheet" href="/base/a.css" integrity="sha384-a.css">',
    ],
    [
      '<link href="/base/b.js" rel="modulepreload">',
      '<link href="/base/b.js" rel="modulepreload" integrity="sha384-b.js">',
    ],
  ])('is said of %s', (element, expected) => {
    expect(withIntegrity(`<p>a</p>${element}</script>`, digestOf)).toBe(`<p>a</p>${expected}</script>`);
  });

  it.each([
    '<link rel="icon" href="/base/favicon.svg">',
    '<link rel="preload" as="fetch" href="/base/data.json">',
    '<link rel="alternate" href="https://example.org/feed">',
    '<script type="application/ld+json">',
    '<script src="/base/a.js" integrity="sha384-x">',
    '<a href="/base/a.js">',
  ])('leaves %s as it is', (element) => {
    expect(withIntegrity(element, digestOf)).toBe(element);
  });

  it('fails where a document asks for what is not part of the site', () => {
    expect(() => withIntegrity('<script src="https://example.org/x.js"></script>', digestOf)).toThrow(
      'a document asks for https://example.org/x.js, which the build does not have',
    );
  });
});
