import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLedger, encodeLedger } from './ledger.ts';
import { markOf, type Release } from './release.ts';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const marks = fc
  .dictionary(fc.constantFrom('title', 'date', 'killed_low', 'note', 'a2'), text, { maxKeys: 4 })
  .map((cells) => new Map(Object.entries(cells).map(([column, value]) => [column, markOf(value)])));
const rows = fc.array(
  fc.tuple(fc.oneof(fc.constantFrom('raid', 'a b c', '-', '%41', 'table x'), text), marks),
  {
    minLength: 1,
    maxLength: 6,
  },
);
const release: fc.Arbitrary<Release> = fc.record({
  version: fc.nat(0xffffffff).map((n) => n.toString(16).padStart(8, '0')),
  date: fc.constantFrom('2026-11-26', '2027-01-01'),
  tables: fc
    .array(fc.tuple(fc.constantFrom('events', 'claims', 'areas'), rows), { maxLength: 3 })
    .map((tables) => new Map(tables.map(([name, list]) => [name, new Map(list)]))),
});

describe('a ledger', () => {
  it('gives every release back as it was', () => {
    fc.assert(
      fc.property(fc.array(release, { maxLength: 5 }), (releases) => {
        expect(decodeLedger(encodeLedger(releases))).toEqual(releases);
      }),
    );
  });

  it('has of a later release only what differs, so that a new one is a few lines at its end', () => {
    const first: Release = {
      version: '0000000a',
      date: '2026-11-26',
      tables: new Map([
        [
          'events',
          new Map([
            ['blast', new Map([['title', 'aaaa']])],
            [
              'raid',
              new Map([
                ['title', 'bbbb'],
                ['note', 'cccc'],
              ]),
            ],
          ]),
        ],
      ]),
    };
    const second: Release = {
      version: '0000000b',
      date: '2026-12-01',
      tables: new Map([['events', new Map([['raid', new Map([['title', 'dddd']])]])]]),
    };
    const before = 'version 0000000a 2026-11-26\ntable events note title\nblast\t.aaaa\nraid\tccccbbbb\n';
    const added = 'version 0000000b 2026-12-01\ntable events title\nraid\tdddd\nblast\t-\n';
    expect(encodeLedger([first])).toBe(before);
    expect(encodeLedger([first, second])).toBe(before + added);
  });

  it.each([
    ['version 0000000a 2026-11-26', 'line 1 of the ledger is cut off'],
    ['version 0000000A 2026-11-26\n', 'line 1 of the ledger is not of its format: version 0000000A'],
    ['table events title\n', 'line 1 of the ledger'],
    ['version 0000000a 2026-11-26\nraid\tabcd\n', 'line 2 of the ledger'],
    ['version 0000000a 2026-11-26\ntable events title\nraid\tabc\n', 'line 3 of the ledger'],
    ['version 0000000a 2026-11-26\ntable events title\nraid\tabcdabcd\n', 'line 3 of the ledger'],
    ['version 0000000a 2026-11-26\ntable events title\nraid\t\n', 'line 3 of the ledger'],
    ['version 0000000a 2026-11-26\ntable events title\nraid\t-\n', 'line 3 of the ledger'],
    ['version 0000000a 2026-11-26\ntable events title\n%zz\tabcd\n', 'line 3 of the ledger'],
    ['version 0000000a 2026-11-26\ntable events title\n\n', 'line 3 of the ledger'],
  ])('that is %j is refused', (ledger, says) => {
    expect(() => decodeLedger(ledger)).toThrow(says);
  });
});
