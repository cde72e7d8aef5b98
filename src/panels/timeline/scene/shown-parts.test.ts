import { describe, expect, it } from 'vitest';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { Shape } from './shape.ts';
import { families } from './shown-parts.ts';

const event = (row: number, whole = -1, kind: Shape['kind'] = 'sign') => ({
  item: { row, id: `e${row}`, whole } as EventItem,
  shape: { kind } as Shape,
});
/** 0 with the parts 1 and 3, 3 with the part 4; 2 on its own. */
const events = [event(0), event(1, 0), event(2), event(3, 0), event(4, 3)];
const told = (list: ReturnType<typeof families<(typeof events)[number]>>) =>
  list.map(({ event: { item }, under, folded }) => [item.row, under, folded]);

describe('families', () => {
  it('put each part after its whole and leave the rest in its order', () => {
    expect(told(families(events, 'all', undefined))).toEqual([
      [0, -1, 0],
      [1, 0, 0],
      [3, 0, 0],
      [4, 2, 0],
      [2, -1, 0],
    ]);
  });

  it('fold parts into their whole, which counts its own', () => {
    expect(told(families(events, 'none', 'e0'))).toEqual([
      [0, -1, 2],
      [2, -1, 0],
    ]);
  });

  it('keep the parts of the selected event longer, and a selected part in any case', () => {
    expect(told(families(events, 'selected', 'e0'))).toHaveLength(5);
    expect(told(families(events, 'selected', 'e2'))).toHaveLength(2);
    expect(told(families(events, 'none', 'e4'))).toEqual([
      [0, -1, 1],
      [3, 0, 0],
      [4, 1, 0],
      [2, -1, 0],
    ]);
  });

  it('never fold what stands at a time of its own within something that lasted', () => {
    const series = [event(0, -1, 'bar'), event(1, 0), event(2, 0)];
    expect(told(families(series, 'none', undefined))).toHaveLength(3);
  });

  it('take a part whose whole is not among them for an event of its own', () => {
    expect(told(families([event(7, 99)], 'none', undefined))).toEqual([[7, -1, 0]]);
  });
});
