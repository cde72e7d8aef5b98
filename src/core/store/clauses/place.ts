import { addBit, type Bitset, hasBit } from '../../../base/bitset.ts';
import { subtree } from '../../dataset/tree.ts';
import { type Clause, listKey } from '../clause.ts';
import { rowsWithCodes } from '../rows-with-codes.ts';

/** Adds to each row of the set all rows that it is a part of, at any depth. */
function addWholes(rows: Bitset, partOf: Int32Array): void {
  for (let row = 0; row < partOf.length; row++) {
    if (!hasBit(rows, row)) continue;
    for (let whole = partOf[row]; whole >= 0 && !hasBit(rows, whole); whole = partOf[whole])
      addBit(rows, whole);
  }
}

export const placeClause: Clause = {
  key({ place, places }) {
    const list = listKey(place);
    return list !== '' && places === 'parts' ? `${list} parts` : list;
  },
  rows({ dataset }, { place, places }) {
    const { columns, placeTree } = dataset;
    const ids: ReadonlySet<string> = new Set(place);
    const chosen = [...dataset.places.keys()].filter((code) => ids.has(dataset.places[code].id));
    const within = chosen.flatMap((code) => subtree(placeTree, code));
    const rows = rowsWithCodes(columns.place, within, dataset.places.length);
    if (places === 'parts' && columns.partOf) addWholes(rows, columns.partOf);
    return rows;
  },
};
