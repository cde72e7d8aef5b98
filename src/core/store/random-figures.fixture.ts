import { mulberry32, whole } from '../dataset/demo/random.ts';
import { type EventColumns, NOT_GIVEN } from '../dataset/event-columns.ts';

/** Numbers that differ, so that the draws of a set and of its figures do not go together. */
const APART = 0x5eed;

/** What happens in what: each row's whole is one that comes before it in a drawn order, so that there is no circle. */
function drawParts(length: number, upTo: (most: number) => number): Int32Array {
  const order = Array.from({ length }, (_, row) => row);
  for (let i = length - 1; i > 0; i--) {
    const j = upTo(i);
    [order[i], order[j]] = [order[j], order[i]];
  }
  const partOf = new Int32Array(length).fill(-1);
  order.forEach((row, i) => {
    if (i > 0 && upTo(2) > 0) partOf[row] = order[upTo(i - 1)];
  });
  return partOf;
}

/** All bits of OPEN and ABOUT. */
const ALL_VAGUE = 63;

/**
 * Writes figures as ranges, quantities, radii and origins into columns that have single figures, from a draw of their own;
 * gives the columns with wholes and parts, or without in every fourth set.
 */
export function withFigures(columns: EventColumns, seed: number, units: number): EventColumns {
  const random = mulberry32(seed ^ APART);
  const upTo = (most: number) => whole(random, 0, most);
  for (let row = 0; row < columns.length; row++) {
    columns.radius[row] = [0, 250, 5000, 5001][upTo(3)];
    columns.origins[row] = 1 + upTo(3);
    columns.vague[row] = upTo(3) === 0 ? upTo(ALL_VAGUE) : 0;
    if (columns.killedLow[row] !== NOT_GIVEN) columns.killedHigh[row] += upTo(2);
    if (columns.woundedLow[row] !== NOT_GIVEN) columns.woundedHigh[row] += upTo(2);
    if (upTo(3) === 0) continue;
    columns.unit[row] = upTo(units - 1);
    if (upTo(3) === 0) continue;
    columns.quantityLow[row] = upTo(9);
    columns.quantityHigh[row] = columns.quantityLow[row] + upTo(4);
  }
  return upTo(3) === 0 ? columns : { ...columns, partOf: drawParts(columns.length, upTo) };
}
