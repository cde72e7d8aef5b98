import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { treeOf } from '../../../core/dataset/tree.ts';
import type { Focus } from './map-focus.ts';
import { type GroundName, standWords } from './stand-words.ts';

const places = ['Baghdad', 'Green Zone', 'US embassy compound'].map((name) => ({ name }));
const catalogue = { places, placeTree: treeOf(Int32Array.of(-1, 0, 1)) } as unknown as Catalogue;
const event = (id: string, place: number) => ({ id, title: `Title of ${id}`, place }) as EventItem;

const ground: GroundName = (place) =>
  ({
    'Green Zone': { name: 'Green Zone', onArea: true },
    'US embassy compound': { name: 'US embassy', onArea: false },
  })[place];
const nothing: Focus = { parts: new Map(), flights: [], launches: new Set() };
const volley: Focus = {
  ...nothing,
  selected: event('volley', 0),
  figure: '7 rockets',
  parts: new Map([
    ['impacts', '4 rockets'],
    ['launch', '7 rockets'],
    ['sirens', undefined],
  ]),
  launches: new Set(['launch']),
};

function said(focus: Focus, inArea: boolean, ...items: readonly EventItem[]): string | undefined {
  const words = standWords(catalogue, items, inArea, focus, ground);
  return words?.lines.map(({ text, strong }) => (strong ? `*${text}*` : text)).join(' / ');
}

describe('words beside signs', () => {
  test('count events as events, and name the place as short as the ground does', () => {
    expect(said(nothing, false, event('a', 2), event('b', 2))).toBe('US embassy · 2 events');
    expect(said(nothing, true, event('a', 0), event('b', 0))).toBe('Baghdad · 2 events');
  });

  test('do not repeat a name that stands on the area', () => {
    expect(said(nothing, true, event('a', 1), event('b', 1))).toBe('2 events');
  });

  test('name the area of a single event, and say nothing of one at a point', () => {
    expect(said(nothing, true, event('a', 0))).toBe('Baghdad');
    expect(said(nothing, false, event('a', 0))).toBeUndefined();
  });

  test('tell what came down of the parts of the selected event, and all of itself', () => {
    expect(said(volley, true, event('impacts', 1))).toBe('*4 rockets*');
    expect(said(volley, true, event('impacts', 1), event('a', 1))).toBe('*4 rockets* / and 1 more event');
    expect(said(volley, true, event('volley', 0))).toBe('*7 rockets in all* / somewhere in Baghdad');
  });

  test('name the place of the event that they are about, not one that holds all', () => {
    expect(said({ ...volley, selected: event('a', 0) }, false, event('impacts', 2), event('b', 1))).toBe(
      '*4 rockets* / US embassy, and 1 more event',
    );
  });

  test('tell of a launch where from, never how many', () => {
    expect(said(volley, true, event('launch', 0))).toBe('*Launched from* / somewhere in Baghdad');
  });

  test('do not say “in all” of an event without parts that have a figure', () => {
    const alone = { ...volley, parts: new Map([['sirens', undefined]]) };
    expect(said(alone, false, event('volley', 2))).toBe('*7 rockets* / US embassy');
  });

  test('title a selected event that has no figure', () => {
    const truce = { ...nothing, selected: event('truce', 0) };
    expect(said(truce, true, event('truce', 0), event('a', 0))).toBe(
      '*Title of truce* / and 1 more event, / somewhere in Baghdad',
    );
  });
});
