import { type Bitset, bitsWhere } from '../../base/bitset.ts';
import type { EventColumns } from '../dataset/event-columns.ts';
import type { Bounds } from '../space/bounds.ts';
import { areasOf } from '../space/world-area.ts';

/** The rows whose point lies in the bounds, edges included. */
export function rowsWithin({ length, x, y }: EventColumns, bounds: Bounds): Bitset {
  const areas = areasOf(bounds);
  return bitsWhere(length, (row) => {
    for (const area of areas) {
      if (x[row] >= area.left && x[row] <= area.right && y[row] >= area.top && y[row] <= area.bottom)
        return true;
    }
    return false;
  });
}
