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
    const allowed = new Uint8Array(2 ** 16);
    dataset.places.forEach(({ id }, code) => {
      if (place.includes(id)) for (const within of subtree(placeTree, code)) allowed[within] = 1;
    });
    const rows = rowsWithCodes(columns.place, allowed);
    if (places === 'parts' && columns.partOf) addWholes(rows, columns.partOf);
    return rows;
  },
};
