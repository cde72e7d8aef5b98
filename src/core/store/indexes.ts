import { type Bitset, bitsWhere } from '../../base/bitset.ts';
import { lazy } from '../../base/lazy.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { TextFinder } from './further-texts.ts';
import { type FigureGivers, figureGivers } from './givers.ts';
import { type PartRows, partRows } from './part-rows.ts';
import { type Participations, participations } from './participations.ts';
import { type PointIndex, pointIndex } from './point-index.ts';
import { type RowSet, rowSet } from './row-set.ts';
import { rowsPerCode } from './rows-with-codes.ts';
import { type TextIndex, textIndex } from './text-index.ts';
import { type TimeIndex, timeIndex } from './time-index.ts';
import { ANY_PART } from './wanted-parts.ts';

/** What is worked out once per data set, each part when it is first needed. */
export interface Indexes {
  readonly dataset: Dataset;
  time(): TimeIndex;
  participations(): Participations;
  /** The rows in which actors have part, each himself or through a member. */
  parts(): PartRows;
  /** For each role the rows in which somebody has it. */
  rolesOfAnybody(): readonly Bitset[];
  points(): PointIndex;
  texts(): TextIndex;
  /** The rows without a point. */
  pointless(): RowSet;
  /** One set of rows per category. */
  categories(): readonly RowSet[];
  /** Which rows give killed, wounded and numbers of each unit. */
  givers(): FigureGivers;
}

export function indexesOf(dataset: Dataset, finder: TextFinder): Indexes {
  const { columns } = dataset;
  const { length, x, category } = columns;
  const time = lazy(() => timeIndex(columns));
  const takesPart = lazy(() => participations(columns, dataset.actors.length));
  const parts = lazy(() => partRows(takesPart(), dataset.actorTree, time));
  return {
    dataset,
    time,
    participations: takesPart,
    parts,
    rolesOfAnybody: lazy(() => parts().per(dataset.actorTree.roots, 'role', ANY_PART)),
    points: lazy(() => pointIndex(columns)),
    texts: lazy(() => textIndex(dataset, finder(dataset))),
    pointless: lazy(() =>
      rowSet(
        time(),
        bitsWhere(length, (row) => Number.isNaN(x[row])),
      ),
    ),
    categories: lazy(() =>
      rowsPerCode(category, dataset.categories.length).map((rows) => rowSet(time(), rows)),
    ),
    givers: lazy(() => figureGivers(columns, dataset.units)),
  };
}
