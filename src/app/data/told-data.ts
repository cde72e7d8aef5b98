import { Recent } from '../../base/recent.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { compile } from '../../core/dataset/compile.ts';
import { isWholeRecord, type Perspective } from '../../core/perspective/perspective.ts';
import { memoryQuery } from '../../core/store/memory-query.ts';
import type { EventQuery } from '../../core/store/query.ts';

/** A data set and the answers about it. */
export interface ToldData {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
}

/** Perspectives that are kept, so that going back and forth between statements costs nothing. */
const KEPT = 16;

/** Gives a set as perspectives tell it; the whole record, and sets in which nobody claims anything, stay what they are. */
export function teller(whole: ToldData): (perspective: Perspective) => ToldData {
  const { source } = whole.catalogue;
  const kept = new Recent<ToldData>(KEPT);
  return (perspective) => {
    if (!source || isWholeRecord(perspective)) return whole;
    return kept.of([JSON.stringify(perspective)], () => {
      const dataset = compile(source, perspective);
      return { catalogue: dataset, query: memoryQuery(dataset) };
    });
  };
}
