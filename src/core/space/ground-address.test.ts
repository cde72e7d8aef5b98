import { expect, test } from 'vitest';
import { groundAddress, tileAddress } from './ground-address.ts';

test('an archive and tiles at addresses of their own are told apart, each with its host', () => {
  expect(groundAddress(' https://maps.example/a/nepal.pmtiles?key=1 ')).toEqual({
    host: 'maps.example',
    address: 'https://maps.example/a/nepal.pmtiles?key=1',
    isArchive: true,
  });
  const tiles = groundAddress('https://tile.example:8443/{z}/{x}/{y}{r}.png?at={z}')!;
  expect(tiles).toMatchObject({ host: 'tile.example:8443', isArchive: false });
  expect(tileAddress(tiles, { z: 7, x: 79, y: 52 })).toBe('https://tile.example:8443/7/79/52.png?at=7');
});

test.each([
  'http://tile.example/{z}/{x}/{y}.png',
  'https://{z}.tile.example/{x}/{y}.png',
  'https://tile.example/{z}/{x}.png',
  'https://{s}.tile.example/{z}/{x}/{y}.png',
  'https://tile.example/{s}/{z}/{x}/{y}.png',
  'https://name:word@tile.example/{z}/{x}/{y}.png',
  'https://data.example/events.csv',
  'javascript:alert(1)//{z}{x}{y}',
  'nepal.pmtiles',
  '',
])('%s is no address of tiles', (text) => {
  expect(groundAddress(text)).toBeUndefined();
});
