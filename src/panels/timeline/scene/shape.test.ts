import { describe, expect, it } from 'vitest';
import type { When } from '../../../core/edtf/when.ts';
import { STATUSES } from '../../../core/model/vocabulary.ts';
import { SIGN, shapeOf } from './shape.ts';
import { timeScale } from './time-scale.ts';

const scale = timeScale({ from: 0, to: 1000 }, 0, 1000);
const when = (part: Partial<When>): When => ({
  startEarliest: 100,
  startLatest: 100,
  endEarliest: 100,
  endLatest: 100,
  lasting: false,
  openStart: false,
  openEnd: false,
  precision: 'day',
  approximate: false,
  uncertain: false,
  ...part,
});

describe('shapeOf', () => {
  it('draws a momentary event known to what its sign covers as a sign, and a wider one never', () => {
    const known = (px: number) =>
      shapeOf(when({ startLatest: 100 + px, endLatest: 100 + px }), 'occurred', scale, 0);
    expect(known(2 * SIGN)).toMatchObject({ kind: 'sign', anchor: 100 + SIGN });
    expect(known(2 * SIGN + 1).kind).toBe('band');
  });

  it('draws a momentary event known roughly as a band over all it may cover, soft at both ends', () => {
    const shape = shapeOf(when({ startLatest: 400, endLatest: 400 }), 'occurred', scale, 1000);
    expect(shape).toMatchObject({ kind: 'band', x0: 100, x1: 400 });
    expect(shape.solid0).toBeGreaterThan(100);
    expect(shape.solid1).toBeLessThan(400);
  });

  it('draws a lasting event solid only where it surely went on', () => {
    const lasting = when({
      lasting: true,
      startEarliest: 100,
      startLatest: 200,
      endEarliest: 600,
      endLatest: 650,
    });
    expect(shapeOf(lasting, 'occurred', scale, 1000)).toMatchObject({
      kind: 'bar',
      x0: 100,
      x1: 650,
      solid0: 200,
      solid1: 600,
    });
  });

  it('is nowhere solid when start and end may overlap', () => {
    const lasting = when({
      lasting: true,
      startEarliest: 100,
      startLatest: 600,
      endEarliest: 200,
      endLatest: 700,
    });
    expect(shapeOf(lasting, 'occurred', scale, 1000)).toMatchObject({ solid0: 400, solid1: 400 });
  });

  it('fades an open end out after the last instant the sources speak of', () => {
    const open = when({
      lasting: true,
      openEnd: true,
      endEarliest: 100,
      endLatest: Number.POSITIVE_INFINITY,
    });
    expect(shapeOf(open, 'ongoing', scale, 500)).toMatchObject({ solid1: 500, x1: 548 });
  });

  it('lets an event that lies some time before an instant fade back from there, strongest at the known end', () => {
    const before = when({
      openStart: true,
      startEarliest: Number.NEGATIVE_INFINITY,
      startLatest: 700,
      endLatest: 700,
    });
    const shape = shapeOf(before, 'occurred', scale, 1000);
    expect(shape).toMatchObject({ kind: 'band', x0: 604, x1: 700, solid1: 700, openStart: true });
  });

  it('hatches what is announced, threatened or expected, and nothing else', () => {
    const band = when({ startLatest: 400, endLatest: 400 });
    const hatches = STATUSES.map((status) => shapeOf(band, status, scale, 0).hatch);
    expect(hatches).toEqual([undefined, undefined, 'announced', 'threatened', 'expected']);
  });

  it('draws the sign of an announcement solid when the time is known at which it was made', () => {
    expect(shapeOf(when({}), 'announced', scale, 0)).toMatchObject({ kind: 'sign', hatch: undefined });
    expect(shapeOf(when({}), 'threatened', scale, 0)).toMatchObject({ kind: 'sign', hatch: 'threatened' });
  });
});
