import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DAY, length, MINUTE, type Span, WIDEST } from '../../../core/time/span.ts';
import { AXIS_DIRECTIONS, type AxisDirection } from '../../../core/view/axis-direction.ts';
import { axisSide } from '../scene/axis-side.ts';
import { timeScale } from '../scene/time-scale.ts';
import { fakeElement } from './fake-element.fixture.ts';
import { attachGestures } from './span-gestures.ts';

afterEach(() => vi.unstubAllGlobals());

const LEFT = 40;
const WIDTH = 1000;
const GUTTER = 112;
const start = Date.parse('2020-11-17T20:00Z');

/** A timeline of `WIDTH` px that gestures move, and where an instant is drawn on it, px from its left edge. */
function timeline(axis: AxisDirection, first: Span) {
  let span = first;
  const scale = () => timeScale(span, GUTTER, WIDTH);
  const side = axisSide(axis, WIDTH);
  const fake = fakeElement(LEFT, WIDTH);
  attachGestures(fake.element, {
    span: () => span,
    side: () => side.sign,
    instant: (x) => scale().instant(side.x(x)),
    msPerPx: () => scale().msPerPx,
    show: (next) => {
      span = next;
    },
    goTo: (next) => {
      span = next;
    },
    hover: () => {},
    leave: () => {},
    press: () => {},
  });
  return {
    ...fake,
    span: () => span,
    at: (x: number) => scale().instant(side.x(x)),
    drawnAt: (instant: number) => side.x(scale().x(instant)),
  };
}

/** Px within the plot whichever side its gutter is. */
const inPlot = fc.integer({ min: GUTTER + 1, max: WIDTH - GUTTER - 1 });
const axis = fc.constantFrom(...AXIS_DIRECTIONS);

describe('gestures on a timeline that runs either way', () => {
  it('hold the instant under the pointer to a pixel, from the widest span to one minute', () => {
    fc.assert(
      fc.property(axis, inPlot, (direction, x) => {
        const shown = timeline(direction, { from: start - WIDEST / 2, to: start + WIDEST / 2 });
        while (length(shown.span()) > MINUTE) {
          const before = length(shown.span());
          const instant = shown.at(x);
          shown.wheel(x, -120);
          expect(length(shown.span())).toBeLessThan(before);
          expect(Math.abs(shown.drawnAt(instant) - x)).toBeLessThan(1);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('take what is dragged along with the pointer', () => {
    fc.assert(
      fc.property(axis, inPlot, inPlot, (direction, from, to) => {
        fc.pre(Math.abs(to - from) > 4);
        const shown = timeline(direction, { from: start, to: start + 9 * DAY });
        const instant = shown.at(from);
        shown.press(1, from);
        shown.drag(1, to);
        shown.release(1, to);
        expect(Math.abs(shown.drawnAt(instant) - to)).toBeLessThan(1e-6);
        expect(length(shown.span())).toBeCloseTo(9 * DAY);
      }),
    );
  });

  it('keep both instants under two fingers that spread or close', () => {
    fc.assert(
      fc.property(axis, fc.uniqueArray(inPlot, { minLength: 3, maxLength: 3 }), (direction, [a, b, to]) => {
        fc.pre(Math.abs(a - b) > 30 && Math.abs(to - a) > 30 && Math.sign(b - a) === Math.sign(to - a));
        const shown = timeline(direction, { from: start, to: start + 9 * DAY });
        const [first, second] = [shown.at(a), shown.at(b)];
        shown.press(1, a);
        shown.press(2, b);
        shown.drag(2, to);
        expect(Math.abs(shown.drawnAt(first) - a)).toBeLessThan(1);
        expect(Math.abs(shown.drawnAt(second) - to)).toBeLessThan(1);
      }),
    );
  });

  it('pan sideways with the wheel the way the picture runs', () => {
    for (const direction of AXIS_DIRECTIONS) {
      const shown = timeline(direction, { from: start, to: start + 9 * DAY });
      const instant = shown.at(500);
      shown.wheel(500, 0, 80);
      expect(shown.drawnAt(instant)).toBeCloseTo(420);
    }
  });
});
