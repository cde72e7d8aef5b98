import { expect, it } from 'vitest';
import { recordingPen } from './recording-pen.fixture.ts';
import { scaledPen } from './scaled-pen.ts';

it('draws places, lines, dashes and letters so many times as large', () => {
  const { pen, drawn } = recordingPen();
  scaledPen(pen, 2).moved(10, 20, (inner) => {
    inner.shape((outline) => outline.rect(1, 2, 3, 4), { stroke: 'red', dash: [3, 1] });
    inner.text('a', 5, 6, { font: '600 12.5px Sans', colour: 'red', halo: 'white' });
  });
  const [box, word] = drawn;
  expect(box).toMatchObject({
    points: [
      [22, 44],
      [28, 44],
      [28, 52],
      [22, 52],
    ],
  });
  expect(box.look).toMatchObject({ width: 2, dash: [6, 2] });
  expect(word).toMatchObject({ at: [30, 52], look: { font: '600 25px Sans', haloWidth: 6 } });
});

it('scales fades and what they are clipped to', () => {
  const { pen, drawn } = recordingPen();
  scaledPen(pen, 3).within(
    (outline) => outline.rect(0, 0, 2, 2),
    (inner) =>
      inner.shape((outline) => outline.arc(1, 1, 1, 0, 1), {
        fill: { x0: 1, x1: 2, colour: 'red', stops: [] },
      }),
  );
  expect(drawn[0].clips[0][2]).toEqual([6, 6]);
  expect(drawn[0].look).toMatchObject({ fill: { x0: 3, x1: 6 } });
});
