import { describe, expect, it } from 'vitest';
import type { Perspective } from '../perspective/perspective.ts';
import { compile } from './compile.ts';
import { NOT_GIVEN, OPEN } from './event-columns.ts';
import { packageOf } from './package-of.ts';
import { type Edit, smallFiles } from './small-package.fixture.ts';

function told(perspective: Perspective, ...edits: readonly Edit[]) {
  const { package: read } = packageOf(smallFiles(...edits));
  if (!read) throw new Error('the small package has issues; see package-of.test.ts');
  return compile(read, perspective);
}

const compiled = (...edits: readonly Edit[]) => told({}, ...edits);

const dataset = compiled();
const local = (text: string) => Date.parse(`${text}+03:00`);

describe('compile as an account tells it', () => {
  const at = (text: string): Perspective => ({ asof: { at: local(text) } });
  const idsOf = ({ columns: { length }, idOf }: typeof dataset) =>
    Array.from({ length }, (_, row) => idOf(row));

  it('has the events told of by then, in order, with rows of their own', () => {
    expect(idsOf(told(at('2020-11-17T20:59')))).toEqual([]);
    const night = told(at('2020-11-17T21:00'));
    expect(idsOf(night)).toEqual(['raid']);
    expect([night.rowOf('raid'), night.rowOf('blast')]).toEqual([0, -1]);
    expect(idsOf(told(at('2020-11-19T00:00')))).toEqual(idsOf(dataset));
  });

  it('keeps the dictionaries, so that a code means the same in every account', () => {
    const night = told(at('2020-11-17T21:00'));
    for (const name of ['actors', 'places', 'sources', 'categories', 'units'] as const)
      expect(night[name]).toEqual(dataset[name]);
    expect([night.source?.info, night.perspective]).toEqual([dataset.info, at('2020-11-17T21:00')]);
    expect(night.origins).toBe(dataset.origins);
  });

  it('writes figures as ranges over what speakers say, not given where nobody has said, and "or more" as a bit', () => {
    const edits: Edit[] = [
      ['claims.csv', 'raid-band-1,raid,,,band,denies,,,raid-ministry-1,paper,3,\n', ''],
      [
        'claims.csv',
        'raid-ministry-1,raid,quantity,7,ministry',
        'raid-band-1,raid,quantity,15..,band,claims,2020-11-18,,,paper,3,\nraid-ministry-1,raid,quantity,7,ministry',
      ],
    ];
    const figures = (perspective: Perspective) => {
      const { columns: some, units, rowOf } = told(perspective, ...edits);
      const row = rowOf('raid');
      const isOpen = (some.vague[row] & OPEN.quantity) !== 0;
      return [
        some.quantityLow[row],
        some.quantityHigh[row],
        isOpen,
        units[some.unit[row]],
        some.woundedHigh[row],
      ];
    };
    expect(figures(at('2020-11-17T21:00'))).toEqual([7, 7, false, 'rockets', NOT_GIVEN]);
    expect(figures({})).toEqual([7, 15, true, 'rockets', 6]);
    expect(figures({ speaker: 'state' })).toEqual([7, 7, false, 'rockets', 6]);
    expect(figures({ speaker: 'band' })).toEqual([15, 15, true, 'rockets', 6]);
    expect(dataset.columns.quantityLow[dataset.rowOf('pact')]).toBe(NOT_GIVEN);
    expect(dataset.columns.unit[dataset.rowOf('pact')]).toBe(dataset.units.length);
  });

  it('gives records without what nobody had said by then', () => {
    const night = told(at('2020-11-17T21:00'));
    const raid = night.record(night.rowOf('raid'));
    expect(raid.sayings.map(({ claim }) => claim.id)).toEqual(['raid-ministry-1']);
    expect([raid.partOf, raid.parts, raid.links, raid.changes]).toEqual([undefined, [], [], []]);
    expect(night.columns.partOf).toBeUndefined();
    const upTo = (claim: string) => {
      const some = told({ asof: { claim } });
      return some.record(some.rowOf('raid')).sayings.length;
    };
    expect([upTo('raid-ministry-1'), upTo('raid-band-1'), upTo('raid-ministry-2')]).toEqual([1, 3, 3]);
  });

  it('says of which row each is a part, and how many publishers stand behind it', () => {
    const { partOf = [], origins } = dataset.columns;
    expect(Array.from(partOf, (row) => (row < 0 ? undefined : dataset.idOf(row)))).toEqual([
      undefined,
      undefined,
      undefined,
      'campaign',
      'raid',
    ]);
    expect(Array.from(origins)).toEqual([1, 1, 1, 1, 1]);
  });

  it('stands where a speaker puts it', () => {
    const moved: Edit = ['claims.csv', 'raid,quantity,7,ministry', 'raid,place,quarter,ministry'];
    const placeOf = (perspective: Perspective) => {
      const { item, rowOf, places } = told(perspective, moved);
      return places[item(rowOf('raid')).place].id;
    };
    expect([placeOf({}), placeOf({ speaker: 'state' }), placeOf({ speaker: 'band' })]).toEqual([
      'town',
      'quarter',
      'town',
    ]);
  });
});

describe('dictionaries of any size', () => {
  it('tell units and categories apart that are more than a byte can count', () => {
    const many = Array.from({ length: 300 }, (_, i) => i);
    const source = packageOf(smallFiles()).package!;
    const [first] = source.tables.events;
    const idOf = (i: number) => `made-${String(i).padStart(3, '0')}`;
    const categories = many.map((i) => ({ ...source.tables.categories[0], id: `lane-${i}`, order: i }));
    const events = many.map((i) => ({
      ...first,
      id: idOf(i),
      category: `lane-${i}`,
      quantity: i,
      unit: `unit-${i}`,
    }));
    const none = { roles: [], claims: [], links: [], changes: [], texts: [] };
    const dataset = compile({ ...source, tables: { ...source.tables, ...none, categories, events } });
    for (const i of many) {
      const row = dataset.rowOf(idOf(i));
      expect(dataset.units[dataset.columns.unit[row]]).toBe(`unit-${i}`);
      expect(dataset.categories[dataset.item(row).category].id).toBe(`lane-${i}`);
    }
  });
});
