import type { Look, Outline, Pen, TextLook, Trace } from './pen.ts';

type Point = readonly [x: number, y: number];

/** What was drawn, in px of the whole picture: points of outlines, places of texts, and the clips round both. */
export type Drawn =
  | {
      readonly what: 'shape';
      readonly points: readonly Point[];
      readonly look: Look;
      readonly clips: readonly (readonly Point[])[];
    }
  | {
      readonly what: 'text';
      readonly text: string;
      readonly at: Point;
      readonly look: TextLook;
      readonly clips: readonly (readonly Point[])[];
    };

const STEPS = 8;

/** Points on an outline: its corners, and points along its curves. */
function pointsOf(trace: Trace, dx: number, dy: number): readonly Point[] {
  const points: Point[] = [];
  const add = (x: number, y: number) => void points.push([x + dx, y + dy]);
  const outline: Outline = {
    moveTo: add,
    lineTo: add,
    bezierCurveTo(ax, ay, bx, by, x, y) {
      add(ax, ay);
      add(bx, by);
      add(x, y);
    },
    arc(x, y, r, from, to, turnsBack) {
      const whole = 2 * Math.PI;
      const turn =
        Math.abs(to - from) >= whole
          ? whole
          : (((turnsBack ? from - to : to - from) % whole) + whole) % whole;
      for (let i = 0; i <= STEPS; i++) {
        const angle = from + ((turnsBack ? -1 : 1) * turn * i) / STEPS;
        add(x + r * Math.cos(angle), y + r * Math.sin(angle));
      }
    },
    rect(x, y, w, h) {
      for (const [cx, cy] of [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ])
        add(cx, cy);
    },
    roundRect(x, y, w, h) {
      for (const [cx, cy] of [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ])
        add(cx, cy);
    },
    closePath() {},
  };
  trace(outline);
  return points;
}

/** A pen that notes what it draws. */
export function recordingPen(): { readonly pen: Pen; readonly drawn: readonly Drawn[] } {
  const drawn: Drawn[] = [];
  const at = (dx: number, dy: number, clips: readonly (readonly Point[])[]): Pen => ({
    shape: (trace, look) => void drawn.push({ what: 'shape', points: pointsOf(trace, dx, dy), look, clips }),
    text: (text, x, y, look) => void drawn.push({ what: 'text', text, at: [x + dx, y + dy], look, clips }),
    within: (trace, draw) => draw(at(dx, dy, [...clips, pointsOf(trace, dx, dy)])),
    moved: (mx, my, draw) => draw(at(dx + mx, dy + my, clips)),
  });
  return { pen: at(0, 0, []), drawn };
}
