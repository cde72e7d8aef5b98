import { describe, expect, test } from 'vitest';
import type { Dataset, EventItem } from '../../../core/dataset/dataset.ts';
import { treeOf } from '../../../core/dataset/tree.ts';
import { buttonsOf, canPart } from './buttons-of.ts';
import { groupSigns } from './group.ts';

const places = ['Iraq', 'Baghdad', 'Green Zone', 'Geneva'].map((name) => ({ name }));
const quantity = { low: 7, high: 7, open: false, about: false };
const dataset = {
  places,
  placeTree: treeOf(Int32Array.of(-1, 0, 1, -1)),
  record: () => ({ figures: { quantity }, unit: 'rockets' }),
} as unknown as Dataset;

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

const names = (...codes: readonly number[]) =>
  buttonsOf(dataset, group(...codes), undefined, undefined, 28).map(({ name }) => name);

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
    const buttons = buttonsOf(dataset, groups, fan, 'e1', 28);
    expect(buttons.map(({ name, expanded, current }) => [name, expanded, current])).toEqual([
      ['2 events, Baghdad; selected: Event 1, 7 rockets', true, false],
      ['Event 0', undefined, false],
      ['Event 1, 7 rockets', undefined, true],
    ]);
  });

  test('of the selected event and its group tell its leading figure', () => {
    const nameOf = (...codes: readonly number[]) =>
      buttonsOf(dataset, group(...codes), undefined, 'e0', 28)[0].name;
    expect(nameOf(1)).toBe('Event 0, 7 rockets');
    expect(nameOf(1, 1)).toBe('2 events, Baghdad; selected: Event 0, 7 rockets');
  });

  test('keep the key of their event wherever it stands, so that the focus stays with it', () => {
    const keys = buttonsOf(dataset, group(1), undefined, undefined, 28).map(({ key, ids }) => [key, ids]);
    expect(keys).toEqual([['e0', ['e0']]]);
  });

  test('of events at one spot can be parted by a fan only', () => {
    expect(canPart(group(1, 1)[0], 28)).toBe(false);
  });
});
