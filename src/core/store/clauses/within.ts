import { bitsWhere } from '../../../base/bitset.ts';
import { areasOf } from '../../space/world-area.ts';
import type { Clause } from '../clause.ts';

export const withinClause: Clause = {
  key: ({ within: w }) => (w ? `${w.south},${w.west},${w.north},${w.east}` : ''),
  rows({ dataset }, { within }) {
    const { length, x, y } = dataset.columns;
    const areas = within ? areasOf(within) : [];
    return bitsWhere(length, (row) => {
      for (const area of areas) {
        if (x[row] >= area.left && x[row] <= area.right && y[row] >= area.top && y[row] <= area.bottom)
          return true;
      }
      return false;
    });
  },
};
