import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { treeOf } from '../../../core/dataset/tree.ts';
import { buttonsOf, canPart } from './buttons-of.ts';
import type { Focus } from './map-focus.ts';
import type { EventArea } from './place-areas.ts';
import { groupSigns, type SignGroup } from './sign-groups.ts';

const places = ['Iraq', 'Baghdad', 'Green Zone', 'Geneva'].map((name) => ({ name }));
const catalogue = {
  places,
  placeTree: treeOf(Int32Array.of(-1, 0, 1, -1)),
} as unknown as Catalogue;

function group(...codes: readonly number[]) {
  const items = codes.map((place, row) => ({
    row,
    id: `e${row}`,
    title: `Event ${row}`,
    place,
    x: 0.6,
    y: 0.4,
  }));
  return groupSigns(items as unknown as EventItem[], 1000, 28);
}

const nothing: Focus = { parts: new Map(), flights: [], launches: new Set() };
const select = (id: string): Focus => ({
  ...nothing,
  selected: { id } as EventItem,
  figure: '7 rockets',
});

const names = (...codes: readonly number[]) =>
  buttonsOf(catalogue, group(...codes), undefined, nothing, 28).map(({ name }) => name);

describe('sign buttons', () => {
  test('are named by the event when it stands alone', () => {
    expect(names(1)).toEqual(['Event 0']);
  });

  test('name the smallest place that holds the events of a group', () => {
    expect(names(2, 2)).toEqual(['2 events, Green Zone']);
    expect(names(2, 1, 1)).toEqual(['3 events, Baghdad']);
    expect(names(2, 3)).toEqual(['2 events']);
    expect(names(2, -1)).toEqual(['2 events']);
  });

  test('of an open fan follow their group, and the selected one is marked', () => {
    const groups = group(1, 1);
    const fan = {
      group: groups[0],
      spots: [
        { x: 0, y: -38 },
        { x: 0, y: 38 },
      ],
    };
    const buttons = buttonsOf(catalogue, groups, fan, select('e1'), 28);
    expect(buttons.map(({ name, expanded, current }) => [name, expanded, current])).toEqual([
      ['2 events, Baghdad; selected: Event 1, 7 rockets', true, false],
      ['Event 0', undefined, false],
      ['Event 1, 7 rockets', undefined, true],
    ]);
  });

  test('of the selected event and its group tell its leading figure', () => {
    const nameOf = (...codes: readonly number[]) =>
      buttonsOf(catalogue, group(...codes), undefined, select('e0'), 28)[0].name;
    expect(nameOf(1)).toBe('Event 0, 7 rockets');
    expect(nameOf(1, 1)).toBe('2 events, Baghdad; selected: Event 0, 7 rockets');
  });

  test('keep the key of their event wherever it stands, so that the focus stays with it', () => {
    const keys = buttonsOf(catalogue, group(1), undefined, nothing, 28).map(({ key, ids }) => [key, ids]);
    expect(keys).toEqual([['e0', ['e0']]]);
  });

  test('of events at one spot can be parted by a fan only', () => {
    expect(canPart(group(1, 1)[0], 28)).toBe(false);
  });

  test('of parts of the selected event tell what came down, and never how many were launched', () => {
    const parts = new Map([
      ['e0', '4 rockets'],
      ['e1', '7 rockets'],
    ]);
    const focus = { ...nothing, parts, launches: new Set(['e1']) };
    const single = (row: number) => [{ ...group(1)[0], items: [{ id: `e${row}`, title: 'Part', row }] }];
    const nameOf = (row: number) =>
      buttonsOf(catalogue, single(row) as unknown as SignGroup[], undefined, focus, 28)[0].name;
    expect([0, 1].map(nameOf)).toEqual(['Part, 4 rockets', 'Part']);
  });

  test('of events at the rim of an area say that they lie somewhere in it', () => {
    const [one] = group(2);
    const area = { name: 'Green Zone' } as EventArea;
    expect(buttonsOf(catalogue, [{ ...one, area }], undefined, nothing, 28)[0].name).toBe(
      'Event 0; somewhere in Green Zone',
    );
  });
});
