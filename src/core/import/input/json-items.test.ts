import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reason } from '../report/reasons.ts';
import { type JsonItem, jsonScanner } from './json-items.ts';

function read(text: string, size: number): { items: JsonItem[]; end?: Reason } {
  const scanner = jsonScanner();
  const items: JsonItem[] = [];
  for (let at = 0; at < text.length; at += size) items.push(...scanner.push(text.slice(at, at + size)));
  return { items, end: scanner.brokeOff() };
}

test('lists and members come one by one, wherever the text is cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue({ maxDepth: 3 })),
      fc.jsonValue({ maxDepth: 3 }).filter((value) => !Array.isArray(value)),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(undefined, 1, '\t'),
      (events, title, size, space) => {
        const list = read(JSON.stringify(events, null, space), size);
        expect(list.items.map(({ value }) => value)).toEqual(JSON.parse(JSON.stringify(events)));
        const { items, end } = read(JSON.stringify({ title, 'a"b': events }, null, space), size);
        expect(end).toBeUndefined();
        expect(items[0]).toEqual({ path: 'title', number: 1, value: JSON.parse(JSON.stringify(title)) });
        expect(items.slice(1).map(({ value }) => value)).toEqual(JSON.parse(JSON.stringify(events)));
        expect(items.slice(1).every(({ path }) => path === 'a"b')).toBe(true);
      },
    ),
  );
});

test('what comes before a file breaks off is kept, and where it did is said', () => {
  const { items, end } = read('{"features":[{"a":1},{"a":2},{"a":', 5);
  expect(items).toHaveLength(2);
  expect(end).toEqual({ says: 'breaks-off-after-of', entry: 2, list: 'features' });
});

test('depth without end, and what is no JSON, are refused in words', () => {
  expect(() => read('['.repeat(100_000), 1000)).toThrow('more than 200 brackets');
  expect(() => read('{"a":{"b",}}', 100)).toThrow('entry 1 of “a” cannot be read');
  expect(() => read('<html>', 100)).toThrow('the file is not JSON');
  expect(() => read('{"a":1} x', 100)).toThrow('the file is not JSON');
});

test('an entry that cannot be read stands for itself as a text', () => {
  expect(read('[{"a":1},{"b",},3]', 100).items.map(({ value }) => value)).toEqual([{ a: 1 }, '{"b",}', 3]);
});

test('a key that objects inherit is a key as any other', () => {
  const [{ value }] = read('[{"__proto__":{"polluted":1}}]', 3).items;
  expect(Object.keys(value as object)).toEqual(['__proto__']);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
