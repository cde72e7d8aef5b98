import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sfntOf } from './woff.ts';

const woff = readFileSync(
  'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff',
);

it('unpacks every table to its place and changes the name alone', () => {
  const font = sfntOf(woff, 'A Family');
  const count = font.readUInt16BE(4);
  expect(count).toBe(woff.readUInt16BE(12));
  for (let i = 0; i < count; i++) {
    const [at, was] = [12 + 16 * i, 44 + 20 * i];
    const tag = font.toString('latin1', at, at + 4);
    expect(tag).toBe(woff.toString('latin1', was, was + 4));
    const [offset, size] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
    expect(offset % 4).toBe(0);
    expect(offset + size).toBeLessThanOrEqual(font.length);
    if (tag === 'name') {
      const text = Buffer.from(font.subarray(offset, offset + size).subarray(30)).swap16();
      expect(text.toString('utf16le')).toBe('A Family');
    } else expect(size).toBe(woff.readUInt32BE(was + 12));
  }
});

it('takes no other file for a font', () => {
  expect(() => sfntOf(Buffer.from('wOF2, and more than that'), 'A Family')).toThrow(/no WOFF/);
});
