import { Recent } from '../../base/recent.ts';
import { compile } from '../../core/dataset/compile.ts';
import { isWholeRecord, type Perspective } from '../../core/perspective/perspective.ts';
import { type OpenSet, openSet } from '../../core/store/open-set.ts';

/** Perspectives that are kept, so that going back and forth between statements costs nothing. */
const KEPT = 16;

/** Gives a set as perspectives tell it; the whole record, and sets in which nobody claims anything, stay what they are. */
export function teller(whole: OpenSet): (perspective: Perspective) => OpenSet {
  const { source } = whole.catalogue;
  const kept = new Recent<OpenSet>(KEPT);
  return (perspective) => {
    if (!source || isWholeRecord(perspective)) return whole;
    return kept.of([JSON.stringify(perspective)], () => openSet(compile(source, perspective)));
  };
}
