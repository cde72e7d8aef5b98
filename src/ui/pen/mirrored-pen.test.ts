import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirroredPen } from './mirrored-pen.ts';
import type { Pen, TextLook } from './pen.ts';
import { type Drawn, recordingPen } from './recording-pen.fixture.ts';

const WIDTH = 640;
const px = fc.integer({ min: -50, max: 700 });
const angle = fc.double({ min: -7, max: 7, noNaN: true });

/** One step of drawing; those that hold others nest. */
type Step = (pen: Pen) => void;

const line: fc.Arbitrary<Step> = fc.tuple(px, px, px, px, px, px).map(
  ([a, b, c, d, e, f]) =>
    (pen) =>
      pen.shape(
        (outline) => {
          outline.moveTo(a, b);
          outline.bezierCurveTo(c, d, e, f, b, a);
          outline.lineTo(e, c);
          outline.closePath();
        },
        { stroke: 'red', fill: { x0: a, x1: a + 40, colour: 'red', stops: [{ at: 0.25, strength: 1 }] } },
      ),
);
const arc: fc.Arbitrary<Step> = fc
  .tuple(px, px, fc.integer({ min: 1, max: 40 }), angle, angle, fc.boolean())
  .map(
    ([x, y, r, from, to, back]) =>
      (pen) =>
        pen.shape((outline) => outline.arc(x, y, r, from, to, back), { stroke: 'red' }),
  );
const box: fc.Arbitrary<Step> = fc.tuple(px, px, px, px, fc.boolean()).map(
  ([x, y, w, h, round]) =>
    (pen) =>
      pen.shape((outline) => (round ? outline.roundRect(x, y, w, h, 3) : outline.rect(x, y, w, h)), {
        fill: 'red',
      }),
);
const text: fc.Arbitrary<Step> = fc
  .tuple(px, px, fc.constantFrom('left', 'center', 'right', undefined), angle)
  .map(([x, y, align, turn]) => (pen) => {
    const look: TextLook = { font: '12px serif', colour: 'red', align, angle: turn };
    pen.text('word', x, y, look);
  });

const steps = fc.letrec<{ step: Step; steps: readonly Step[] }>((tie) => ({
  step: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    line,
    arc,
    box,
    text,
    fc.tuple(px, px, tie('steps')).map(
      ([dx, dy, inner]) =>
        (pen: Pen) =>
          pen.moved(dx, dy, (moved) => {
            for (const step of inner) step(moved);
          }),
    ),
    fc.tuple(px, px, tie('steps')).map(
      ([x, y, inner]) =>
        (pen: Pen) =>
          pen.within(
            (outline) => outline.rect(x, y, 100, 100),
            (clipped) => {
              for (const step of inner) step(clipped);
            },
          ),
    ),
  ),
  steps: fc.array(tie('step'), { maxLength: 4 }),
})).steps;

function draw(all: readonly Step[], through: (pen: Pen) => Pen): readonly Drawn[] {
  const { pen, drawn } = recordingPen();
  for (const step of all) step(through(pen));
  return drawn;
}

const sorted = (points: readonly (readonly number[])[]) =>
  points.map(([x, y]) => `${x.toFixed(3)} ${y.toFixed(3)}`.replaceAll('-0.000', '0.000')).sort();
const flipped = (points: readonly (readonly number[])[]) => points.map(([x, y]) => [WIDTH - x, y]);

describe('a mirrored pen', () => {
  it('draws every point where the other pen draws its mirror image', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const plain = draw(all, (pen) => pen);
        const mirrored = draw(all, (pen) => mirroredPen(pen, WIDTH));
        expect(mirrored).toHaveLength(plain.length);
        for (const [i, one] of plain.entries()) {
          const other = mirrored[i];
          expect(other.clips.map(sorted)).toEqual(one.clips.map((clip) => sorted(flipped(clip))));
          if (one.what === 'shape' && other.what === 'shape')
            expect(sorted(other.points)).toEqual(sorted(flipped(one.points)));
          if (one.what === 'text' && other.what === 'text')
            expect(sorted([other.at])).toEqual(sorted(flipped([one.at])));
        }
      }),
    );
  });

  it('keeps words to be read and holds them at the other side', () => {
    const write = (pen: Pen) => {
      pen.text('Attacks', 10, 20, { font: '12px serif', colour: 'red' });
      pen.text('Article', 300, 20, { font: '12px serif', colour: 'red', align: 'center', angle: 0.5 });
    };
    const [left, middle] = draw([write], (pen) => mirroredPen(pen, WIDTH));
    expect(left).toMatchObject({ text: 'Attacks', at: [630, 20], look: { align: 'right' } });
    expect(middle).toMatchObject({ text: 'Article', at: [340, 20], look: { align: 'center', angle: -0.5 } });
  });

  it('turns a fade round', () => {
    const stops = [
      { at: 0, strength: 0.1 },
      { at: 0.2, strength: 1 },
    ];
    const [shape] = draw(
      [
        (pen) =>
          pen.shape((outline) => outline.rect(0, 0, 9, 9), {
            fill: { x0: 10, x1: 110, colour: 'red', stops },
          }),
      ],
      (pen) => mirroredPen(pen, WIDTH),
    );
    expect(shape.look).toMatchObject({
      fill: {
        x0: 530,
        x1: 630,
        stops: [
          { at: 0.8, strength: 1 },
          { at: 1, strength: 0.1 },
        ],
      },
    });
  });

  it('mirrored twice is the pen itself', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const plain = draw(all, (pen) => pen);
        const twice = draw(all, (pen) => mirroredPen(mirroredPen(pen, WIDTH), WIDTH));
        for (const [i, one] of plain.entries()) {
          const other = twice[i];
          if (one.what === 'shape' && other.what === 'shape')
            expect(sorted(other.points)).toEqual(sorted(one.points));
          if (one.what === 'text' && other.what === 'text')
            expect(other.look.align).toBe(one.look.align ?? 'left');
        }
      }),
    );
  });
});
