import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ATTRIBUTIONS, ROLES, STATUSES } from '../model/vocabulary.ts';
import { columnBuilder } from './column-builder.ts';
import { FLAG } from './event-columns.ts';
import type { EventValues } from './event-values.ts';
import { harmAt } from './harm-at.ts';
import { eventValues, onceBetween } from './made-values.fixture.ts';
import { textBuilder } from './text-builder.ts';
import { textAt } from './text-column.ts';
import { whenAt } from './when-at.ts';

const count = fc
  .record({ low: fc.nat(9), more: fc.nat(9), open: fc.boolean(), about: fc.boolean() })
  .map(({ low, more, open, about }) => ({ low, high: low + more, open, about }));
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
/** Few instants, so that many fall together. */
const instant = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(-Infinity, Infinity));

/** An event with names where its values have codes. */
const event = fc.record({
  from: instant,
  to: instant,
  title: fc.string({ maxLength: 2 }),
  place: some(fc.string({ maxLength: 1 })),
  unit: some(fc.constantFrom('rockets', 'days')),
  status: fc.constantFrom(...STATUSES),
  point: some(fc.record({ x: fc.float({ min: 0, max: 1, noNaN: true }), y: fc.constant(0.5) })),
  exact: fc.boolean(),
  figures: fc.record({ killed: some(count), wounded: some(count) }),
  origins: fc.integer({ min: 1, max: 300 }),
  whole: some(fc.nat(400)),
  summary: fc.string({ unit: 'binary', maxLength: 9 }).map((text) => text.toWellFormed()),
  parts: fc.array(
    fc.record({
      actor: fc.string({ maxLength: 1 }),
      role: fc.constantFrom(...ROLES),
      attribution: fc.constantFrom(...ATTRIBUTIONS),
    }),
    { maxLength: 3 },
  ),
});

const events = fc.array(event, { maxLength: 400, size: 'max' });

type Made = typeof event extends fc.Arbitrary<infer E> ? E : never;

function built(all: readonly Made[], expected: { readonly rows?: number }) {
  const builder = columnBuilder({}, { ...expected, texts: { summary: textBuilder(0, 0) } });
  const { titles, places, units, actors } = builder.dictionaries;
  for (const { from, to, title, place, unit, whole, parts, ...rest } of all)
    builder.push(
      eventValues({
        ...rest,
        when: onceBetween(from, to),
        title: titles.codeOf(title),
        place: place === undefined ? undefined : places.codeOf(place),
        unit: unit === undefined ? undefined : units.codeOf(unit),
        whole: whole === undefined || whole >= all.length ? undefined : whole,
        parts: parts.map(({ actor, ...part }) => ({ ...part, actor: actors.codeOf(actor) })),
      } satisfies Partial<EventValues>),
    );
  return builder.finish();
}

function inTime(all: readonly Made[]): readonly number[] {
  const rising = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
  return [...all.keys()].sort(
    (a, b) => rising(all[a].from, all[b].from) || rising(all[a].to, all[b].to) || a - b,
  );
}

it('gives back every event as it was pushed, in the order of time, however much room was expected', () => {
  fc.assert(
    fc.property(events, fc.nat(500), (all, rows) => {
      const { columns, dictionaries, order } = built(all, { rows });
      expect([...order]).toEqual(inTime(all));
      expect(columns.length).toBe(all.length);
      const found = [...order.keys()].map((row) => {
        const taken = [columns.actorOffsets[row], columns.actorOffsets[row + 1]] as const;
        const whole = columns.partOf?.[row] ?? -1;
        return {
          when: whenAt(columns, row),
          title: dictionaries.titles[columns.title[row]],
          place: dictionaries.places[columns.place[row]],
          unit: dictionaries.units[columns.unit[row]],
          status: STATUSES[columns.status[row]],
          point: Number.isNaN(columns.x[row]) ? undefined : { x: columns.x[row], y: columns.y[row] },
          exact: (columns.flags[row] & FLAG.exactPlace) !== 0,
          figures: harmAt(columns, row),
          origins: columns.origins[row],
          whole: whole < 0 ? undefined : order[whole],
          summary: columns.summary ? textAt(columns.summary, row) : '',
          parts: Array.from(columns.actorCodes.subarray(...taken), (code, i) => ({
            actor: dictionaries.actors[code],
            role: ROLES[columns.roleCodes[taken[0] + i]],
            attribution: ATTRIBUTIONS[columns.attributionCodes[taken[0] + i]],
          })),
        };
      });
      const pushed = inTime(all).map((i) => {
        const { from, to, origins, whole, ...rest } = all[i];
        return {
          ...rest,
          when: onceBetween(from, to),
          origins: Math.min(255, origins),
          whole: whole === undefined || whole >= all.length ? undefined : whole,
        };
      });
      expect(found).toEqual(pushed);
    }),
    { numRuns: 60 },
  );
});

it('keeps the codes of known texts, and leaves out what no event has', () => {
  const builder = columnBuilder({ titles: ['b', 'a'] });
  expect(['a', 'b', 'c', 'a'].map(builder.dictionaries.titles.codeOf)).toEqual([1, 0, 2, 1]);
  expect(builder.dictionaries.titles.find('d')).toBe(-1);
  builder.push(eventValues({ title: 2 }));
  const { columns, dictionaries } = builder.finish();
  expect(dictionaries.titles).toEqual(['b', 'a', 'c']);
  expect([columns.partOf, columns.summary]).toEqual([undefined, undefined]);
});

it('writes codes as wide as their dictionary, with one for no value', () => {
  for (const [texts, kind] of [
    [255, Uint8Array],
    [256, Uint16Array],
    [65_536, Uint32Array],
  ] as const) {
    const builder = columnBuilder({ places: Array.from({ length: texts }, (_, i) => `${i}`) });
    builder.push(eventValues({ place: texts - 1 }));
    builder.push(eventValues({}));
    const { place } = builder.finish().columns;
    expect(place).toEqual(kind.of(texts - 1, texts));
  }
});
