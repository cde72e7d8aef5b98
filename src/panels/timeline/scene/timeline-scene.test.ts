import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { When } from '../../../core/edtf/when.ts';
import { motion } from '../moving/eased.ts';
import { eventAt } from './hit-test.ts';
import { timeScale } from './time-scale.ts';
import { lanesBelow, sceneOf } from './timeline-scene.ts';

const category = { id: 'attacks', title: 'Attacks', symbol: 'circle', order: 1 } as const;

function event(row: number, from: number, to: number, lasting: boolean): EventItem {
  const when: When = {
    startEarliest: from,
    startLatest: lasting ? from : to,
    endEarliest: lasting ? to : from,
    endLatest: to,
    lasting,
    openStart: false,
    openEnd: false,
    precision: 'day',
    approximate: false,
    uncertain: false,
  };
  const rest = {
    category: 0,
    status: 'occurred',
    place: -1,
    source: 0,
    x: Number.NaN,
    y: Number.NaN,
    radius: 0,
    exact: false,
    partCount: 0,
    origins: 1,
  } as const;
  return {
    row,
    id: `event-${row}`,
    title: `Event ${row}`,
    when,
    written: when,
    whole: -1,
    locator: '1',
    date: '',
    ...rest,
  };
}

function sceneWith(
  items: readonly EventItem[],
  total = items.length,
  moving = motion(() => 0),
  height = 800,
  selected: string | undefined = undefined,
) {
  return sceneOf({
    contents: [
      { lane: { key: 'attacks', title: 'Attacks', count: total }, page: { total, offset: 0, items } },
    ],
    histogram: () => ({
      span: { from: 0, to: 1000 },
      columns: 1000,
      lanes: [new Uint32Array(1000).fill(3)],
    }),
    scale: timeScale({ from: 0, to: 1000 }, 0, 1000),
    categories: [category],
    height,
    lineHeights: [24, 18],
    unfolded: new Set(),
    titlesAbove: false,
    known: 1000,
    selected,
    related: new Set(),
    title: () => 'Attacks',
    titleLines: (title) => [title],
    label: (item, folded) => (folded ? `${item.title} +${folded}` : item.title),
    measure: (text) => text.length * 7,
    motion: moving,
  });
}

describe('sceneOf', () => {
  it('hides no event behind another, whatever their times', () => {
    const times = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 990 }), fc.integer({ min: 1, max: 400 }), fc.boolean()),
      {
        maxLength: 25,
      },
    );
    fc.assert(
      fc.property(times, (list) => {
        const items = list.map(([from, size, lasting], row) => event(row, from, from + size, lasting));
        const scene = sceneWith(items);
        const placed = scene.lanes[0].events;
        expect(placed.length).toBe(items.length);
        for (const [i, a] of placed.entries())
          for (const b of placed.slice(i + 1))
            if (a.restY === b.restY) expect(a.label.x1 <= b.label.x0 || b.label.x1 <= a.label.x0).toBe(true);
      }),
    );
  });

  it('answers to a press on each event with that event', () => {
    const items = [event(0, 100, 110, false), event(1, 100, 110, false), event(2, 500, 800, true)];
    const scene = sceneWith(items);
    for (const placed of scene.lanes[0].events)
      expect(eventAt(scene, placed.label.x0 + 3, placed.restY, 0.1)?.item.row).toBe(placed.item.row);
  });

  it('answers to a finger that misses with the nearest event, as far as a finger may miss', () => {
    const items = [event(0, 100, 110, false), event(1, 500, 800, true)];
    const scene = sceneWith(items);
    const [first, second] = scene.lanes[0].events;
    const { x1 } = first.label;
    expect(eventAt(scene, x1 + 20, first.restY, 0.1)).toBeUndefined();
    expect(eventAt(scene, x1 + 20, first.restY, 22)).toBe(first);
    expect(eventAt(scene, x1 + 23, first.restY, 22)).toBeUndefined();
    expect(eventAt(scene, second.label.x0 - 5, second.restY, 1000)).toBe(second);
    expect(eventAt(scene, second.label.x0 + 5, second.restY, 1000)).toBe(second);
  });

  it('shows counts when a lane holds more than it was given', () => {
    const [lane] = sceneWith([], 5000).lanes;
    expect(lane.counts).toHaveLength(1000);
    expect(lane.events).toEqual([]);
  });

  it('makes a lane as tall as what it holds', () => {
    const one = sceneWith([event(0, 100, 110, false)]).lanes[0].height;
    const stacked = sceneWith([0, 1, 2].map((row) => event(row, 100, 110, false))).lanes[0].height;
    expect(stacked - one).toBe(48);
  });

  it('lets an event slide to its new line when rows are told anew, as it is known by its id', () => {
    const moving = motion(() => 200);
    moving.begin(0);
    const [before] = sceneWith([event(0, 100, 110, false)], 1, moving).lanes[0].events;
    moving.end();
    moving.begin(16);
    const first = { ...event(0, 100, 110, false), id: 'newly-told' };
    const second = { ...event(1, 100, 110, false), id: before.item.id };
    const [, after] = sceneWith([first, second], 2, moving).lanes[0].events;
    expect(after.restY).toBe(before.restY + 24);
    expect(after.y).toBeGreaterThan(before.y);
    expect(after.y).toBeLessThan(after.restY);
  });

  it('keeps the way to an effective date free of other events', () => {
    const announced = { ...event(0, 100, 110, false), effective: event(9, 600, 605, false).when };
    const [line, other] = sceneWith([announced, event(1, 400, 410, false)]).lanes[0].events;
    expect(line.line?.x1).toBe(602.5);
    expect(other.restY).not.toBe(line.restY);
  });

  it('puts parts below their whole, quieter, and folds them into it for want of room', () => {
    const whole = event(0, 500, 510, false);
    const family = [whole, ...[1, 2, 3].map((row) => ({ ...event(row, 500, 510, false), whole: 0 }))];
    const [high] = sceneWith(family).lanes;
    expect(high.events.map(({ isQuiet, at }) => [isQuiet, at])).toEqual([
      [false, 0],
      [true, 1],
      [true, 2],
      [true, 3],
    ]);
    const [low] = sceneWith(
      family,
      4,
      motion(() => 0),
      50,
    ).lanes;
    expect(low.events.map(({ item, text }) => [item.row, text])).toEqual([[0, 'Event 0 +3']]);
  });

  it('folds lines away for want of room, but never the selected event, and counts what it folds', () => {
    const times = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 990 }), fc.integer({ min: 1, max: 900 }), fc.boolean()),
      { minLength: 6, maxLength: 40 },
    );
    fc.assert(
      fc.property(times, fc.nat(), fc.integer({ min: 70, max: 300 }), (list, pick, height) => {
        const items = list.map(([from, size, lasting], row) => event(row, from, from + size, lasting));
        const { id } = items[pick % items.length];
        const [lane] = sceneWith(
          items,
          items.length,
          motion(() => 0),
          height,
          id,
        ).lanes;
        if (lane.counts) return;
        expect(lane.events.some(({ item }) => item.id === id)).toBe(true);
        expect(lane.events.length + lane.more).toBe(items.length);
        for (const [i, a] of lane.events.entries())
          for (const b of lane.events.slice(i + 1))
            if (a.restY === b.restY) expect(a.label.x1 <= b.label.x0 || b.label.x1 <= a.label.x0).toBe(true);
      }),
    );
  });

  it('says how many lanes begin below what can be seen', () => {
    const scene = sceneWith([event(0, 100, 110, false)]);
    const lanes = [0, 100, 200].map((top) => ({ ...scene.lanes[0], top, height: 100 }));
    const three = { ...scene, lanes };
    expect([300, 210, 150, 90].map((bottom) => lanesBelow(three, bottom))).toEqual([0, 1, 1, 2]);
  });
});
