import { type Box, clipLine, clipRing } from './clip.ts';
import type { Line, Position } from './topology.ts';

/** Degrees of the whole way round. */
const ROUND = 360;
const POLE = 90;
/** How far an unwrapped line may lie from where its points were given: the sources go round once at most. */
const SHIFTS = [0, -ROUND, ROUND];

function worldShifted(shift: number): Box {
  return { west: -180 - shift, south: -POLE, east: 180 - shift, north: POLE };
}

/**
 * The line with longitudes that go on beyond ±180° instead of jumping: no step is longer than half the way round, which
 * is how the source files mean it.
 */
function unwrapped(line: Line): Line {
  let turns = 0;
  return line.map(([lon, lat], i): Position => {
    const step = i === 0 ? 0 : lon - line[i - 1][0];
    if (Math.abs(step) > ROUND / 2) turns -= Math.sign(step);
    return [lon + turns * ROUND, lat];
  });
}

/** A ring that goes round a pole ends one turn off its start; it is closed over that pole. */
function closed(ring: Line): Line {
  const [start, end] = [ring[0], ring[ring.length - 1]];
  if (start === undefined || Math.abs(end[0] - start[0]) < ROUND / 2) return ring;
  const pole = ring.reduce((sum, [, lat]) => sum + lat, 0) < 0 ? -POLE : POLE;
  return [...ring, [end[0], pole], [start[0], pole], start];
}

function moved(line: Line, shift: number): Line {
  return line.map(([lon, lat]): Position => [lon + shift, lat]);
}

/** The ring as rings between 180° W and 180° E, cut where it crosses the 180th meridian. */
export function cutRing(ring: Line): readonly Line[] {
  const whole = closed(unwrapped(ring));
  return SHIFTS.map((shift) => moved(clipRing(whole, worldShifted(shift)), shift)).filter(
    (part) => part.length > 0,
  );
}

/** The line as lines between 180° W and 180° E, cut where it crosses the 180th meridian. */
export function cutLine(line: Line): readonly Line[] {
  const whole = unwrapped(line);
  return SHIFTS.flatMap((shift) => clipLine(whole, worldShifted(shift)).map((part) => moved(part, shift)));
}

/** The line with the middle of every step longer than half the way round, which could be read as going the other way. */
export function inShortSteps(line: Line): Line {
  return line.flatMap(([lon, lat], i): Line => {
    const [east, north] = line[i + 1] ?? [lon, lat];
    const long = Math.abs(east - lon) > ROUND / 2;
    return long
      ? [
          [lon, lat],
          [(lon + east) / 2, (lat + north) / 2],
        ]
      : [[lon, lat]];
  });
}
