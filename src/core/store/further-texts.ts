import { type Bitset, bitsWhere } from '../../base/bitset.ts';
import { lazy } from '../../base/lazy.ts';
import type { Dataset } from '../dataset/dataset.ts';

/** What rows tell beside their titles and names, to be searched. */
export interface FurtherTexts {
  /** Gets ready to search so many rows more; true once it is ready for all. */
  read(most: number): boolean;
  /** The rows with a needle of base/fold-words in their text; gets ready for what is left first. */
  rowsWith(needle: string): Bitset;
}

export type TextFinder = (
  dataset: Pick<Dataset, 'searchText' | 'plainWords'> & {
    readonly columns: Pick<Dataset['columns'], 'length'>;
  },
) => FurtherTexts;

/** Looks through the text of every row, all of which it keeps: for sets of some thousands of events. */
export const lookThrough: TextFinder = ({ columns, searchText }) => {
  const texts = lazy(() => Array.from({ length: columns.length }, (_, row) => searchText(row)));
  return {
    read: () => true,
    rowsWith: (needle) => bitsWhere(columns.length, (row) => texts()[row].includes(needle)),
  };
};
