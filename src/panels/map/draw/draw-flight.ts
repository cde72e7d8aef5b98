import type { Pen } from '../../../ui/pen/pen.ts';
import type { FlightPath } from '../scene/flight-path.ts';

/** Px of the arrow's head, along and across. */
const HEAD = { length: 9, half: 4 } as const;
const WIDTH = 1.6;

export function drawFlight(pen: Pen, { dashes, tip }: FlightPath, colour: string): void {
  for (const { from, to, strength } of dashes)
    pen.shape(
      (outline) => {
        outline.moveTo(from.x, from.y);
        outline.lineTo(to.x, to.y);
      },
      { stroke: colour, width: WIDTH, alpha: strength },
    );
  const [cos, sin] = [Math.cos(tip.angle), Math.sin(tip.angle)];
  const [back, aside] = [HEAD.length, HEAD.half];
  pen.shape(
    (outline) => {
      outline.moveTo(tip.x - back * cos + aside * sin, tip.y - back * sin - aside * cos);
      outline.lineTo(tip.x, tip.y);
      outline.lineTo(tip.x - back * cos - aside * sin, tip.y - back * sin + aside * cos);
    },
    { stroke: colour, width: WIDTH },
  );
}
