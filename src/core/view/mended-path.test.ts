import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../dataset/demo/random.ts';
import { mangledAddress } from './mangled-address.fixture.ts';
import { mendedPath } from './mended-path.ts';
import { parseSitePath } from './place-path.ts';

const SETS = ['first', 'iraq-2019-2020'];
const RAID = '/events/raid-2020';

/** Paths as they come in, without a page behind them, and what was meant. */
const MENDED: Readonly<Record<string, readonly (readonly [path: string, meant: string])[]>> = {
  'doubled slashes': [
    ['//events/raid-2020', RAID],
    ['/events//raid-2020', RAID],
    [`${RAID}//`, RAID],
    ['/ar//table/', '/ar/table'],
    ['//', '/'],
  ],
  'letters that cannot be seen, and other hyphens': [
    ['/events/%E2%80%8Fraid-2020', RAID],
    ['/events/raid%E2%80%8B-2020', RAID],
    ['/events/raid%C2%AD-2020', RAID],
    ['/events/raid%E2%80%912020', RAID],
    ['/events/raid%E2%80%932020', RAID],
  ],
  'lines that ended within them': [
    ['/events/raid-20%0A20', RAID],
    ['/events/raid-20%0D%0A%2020', RAID],
    ['/eve%0Ants/raid-%0A2020', RAID],
    ['/events/raid-202=%0D%0A0', RAID],
    ['/events/raid-%202020', RAID],
    [`${RAID}%20- read more`, RAID],
    [`${RAID}%0ARead more`, RAID],
  ],
  'the text around them': [
    ['/events/%20raid-2020', RAID],
    ['/%20events/raid-2020', RAID],
    ['/events/%E2%80%9Craid-2020%E2%80%9D', RAID],
    [`${RAID}](https://site.example${RAID})`, RAID],
    [`${RAID}%7Cthe%20raid%3E`, RAID],
    [`${RAID}%22target=%22_blank`, RAID],
    [`${RAID}<br/>`, RAID],
    [`${RAID}'s`, RAID],
    [`${RAID}%E3%82%92%E8%A6%8B%E3%81%A6`, RAID],
    [`${RAID}://`, RAID],
  ],
  'escapes that are cut off': [
    [`${RAID}%`, RAID],
    [`${RAID}%E`, RAID],
    [`${RAID}%E2%80`, RAID],
    [`${RAID}%E2%80%9`, RAID],
  ],
  'files of hosts': [
    [`${RAID}.html`, RAID],
    [`${RAID}.json.`, RAID],
    ['/table.htm', '/table'],
    ['/index.php', '/'],
    ['/INDEX.HTML', '/'],
    [`${RAID}/Index.html`, RAID],
    ['/ar.html', '/ar'],
  ],
  'segments out of their order': [
    [`/ar/embed${RAID}`, `/embed/ar${RAID}`],
    [`/iraq-2019-2020/ar${RAID}`, `/ar/iraq-2019-2020${RAID}`],
    ['/Iraq-2019-2020/AR/Embed/table', '/Embed/AR/Iraq-2019-2020/table'],
    ['/actors/ar/with/embed', '/actors/ar/with/embed'],
  ],
};

for (const [what, paths] of Object.entries(MENDED)) {
  describe(what, () => {
    it.each(paths)('A32: %s is %s', (path, meant) => {
      expect(mendedPath(path, SETS)).toBe(meant);
      expect(parseSitePath(meant, SETS).page).toBeDefined();
    });
  });
}

it('A32: is a path that can be mended no further (twenty thousand mangled ones, seed 17)', () => {
  const random = mulberry32(17);
  const wrong = Array.from({ length: 20_000 }, () => mangledAddress(random).replace(/\?.*/s, ''))
    .map((path) => [path, mendedPath(path, SETS)] as const)
    .filter(([, mended]) => mendedPath(mended, SETS) !== mended || !/^\/(?!\/)/.test(mended));
  expect(wrong).toEqual([]);
});

it('A32: takes time by the length of the path alone', () => {
  const long = `/${'%E2'.repeat(50_000)}/${'-'.repeat(50_000)}/${'%'.repeat(50_000)}x`;
  const started = performance.now();
  mendedPath(long, SETS);
  expect(performance.now() - started).toBeLessThan(500);
});
