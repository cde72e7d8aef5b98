import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imported } from '../import/imported.fixture.ts';
import type { FoundEvent } from '../import/imported-event.ts';
import { selections } from './exported.fixture.ts';
import { type ExportedEvent, type Exporter, LOSSES, type LossKind, type Selection } from './exporter.ts';
import { EXPORTERS } from './exporters.ts';

type Part = keyof FoundEvent;

/** That of the selections. */
const ZONE = 'Asia/Baghdad';

/** Which parts of an event a loss is about. */
const PARTS: Readonly<Record<LossKind, readonly Part[]>> = {
  'left-out': [],
  id: ['ownId'],
  date: ['date'],
  zone: ['zone'],
  title: ['title'],
  text: ['title', 'summary'],
  category: ['category'],
  place: ['place'],
  radius: ['radius'],
  country: ['country'],
  actors: ['actors'],
  associated: ['associated', 'actors'],
  figures: ['killed', 'wounded', 'noneReported'],
  sources: ['sources'],
};

const without = <T extends object>(value: T | undefined) =>
  value && Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));

/** An event as its parts can be compared; what is absent is not told from what is empty. */
function compared(event: FoundEvent & { readonly id?: string }): Readonly<Record<Part, unknown>> {
  return {
    ownId: event.ownId ?? event.id,
    title: event.title,
    summary: event.summary,
    category: event.category,
    date: event.date?.edtf,
    // Tables say the zone of the whole in each row, as they have no other place for it.
    zone: event.zone ?? ZONE,
    point: event.point,
    radius: event.radius,
    place: event.place,
    country: event.country,
    // Their order says nothing.
    actors: event.actors.map((actor) => JSON.stringify([actor.name, actor.role, actor.attribution])).sort(),
    associated: event.associated ?? [],
    killed: without(event.killed),
    noneReported: event.noneReported,
    wounded: without(event.wounded),
    sources: event.sources.map(without),
  };
}

/** What the format loses of one event. */
function lostOf({ loses }: Exporter, selection: Selection, event: ExportedEvent) {
  const alone = (one: ExportedEvent) => loses({ ...selection, events: [one] }).map(({ kind }) => kind);
  // What an event loses for others that are there, too.
  const together = loses(selection)
    .filter(({ kind, events }) => selection.events.filter((one) => alone(one).includes(kind)).length < events)
    .map(({ kind }) => kind);
  const kinds = [...alone(event), ...together];
  return { isLeftOut: kinds.includes('left-out'), parts: new Set(kinds.flatMap((kind) => PARTS[kind])) };
}

async function reopened(exporter: Exporter, selection: Selection) {
  const bytes = await exporter.write(selection);
  return (await imported({ [`x${exporter.extension}`]: bytes }, { dayOrder: 'month-first' })).events;
}

describe.each(EXPORTERS.map((exporter) => [exporter.id, exporter] as const))('%s', (id, exporter) => {
  test('opening what was exported gives the same events, but for what was said to be lost', async () => {
    const runs = id === 'workbook' ? 20 : 100;
    await fc.assert(
      fc.asyncProperty(selections, async (selection) => {
        const told = selection.events.map((event) => ({ event, ...lostOf(exporter, selection, event) }));
        const held = told.filter(({ isLeftOut }) => !isLeftOut);
        if (held.length === 0) return;
        const read = await reopened(exporter, selection);
        expect(read.length).toBe(held.length);
        for (const { event, parts } of held) {
          const back = read.find(({ ownId }) => ownId === event.id);
          expect(back, event.id).toBeDefined();
          const [was, is] = [compared(event), compared(back!)];
          for (const part of Object.keys(was) as Part[])
            if (!parts.has(part)) expect([part, is[part]]).toEqual([part, was[part]]);
        }
      }),
      { numRuns: runs },
    );
  });
});

test('every loss is said in words that follow “12 events”', () => {
  for (const words of Object.values(LOSSES)) expect(words).toMatch(/^have /);
});

test('no cell of a CSV can run as a formula', async () => {
  const csv = EXPORTERS.find(({ id }) => id === 'csv')!;
  await fc.assert(
    fc.asyncProperty(selections, async (selection) => {
      const text = new TextDecoder().decode(await csv.write(selection));
      const numbers = /^-?\d+(\.\d+)?(e-?\d+)?$/;
      for (const [cell] of text.matchAll(/(?<=^|,|\n)(?:"(?:[^"]|"")*"|[^",\n]*)/g)) {
        const shown = cell.replace(/^"/, '');
        if (/^[=+\-@\t\r]/.test(shown)) expect(shown).toMatch(numbers);
      }
    }),
  );
});
