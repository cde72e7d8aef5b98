import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { Filter } from '../../../core/store/filter.ts';
import type { EventQuery, Family } from '../../../core/store/query.ts';
import type { KeyDot } from '../scene/grid.ts';

/** What the map is asked to show; the span is a signal of its own, since it changes in every frame of a gesture. */
export interface EventInput {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  readonly filter: Filter;
  /** The selected event, where what is told now has it. */
  readonly selected?: Family;
}

/** How many events the picture shows; not exact where only counts per cell are known, which its edge cuts. */
export interface InView {
  readonly count: number;
  readonly exact: boolean;
  /** Sizes of the dots, where counts are drawn. */
  readonly key: readonly KeyDot[];
  /** Signs of it that the legend explains. */
  readonly signs: readonly ('area' | 'flight')[];
}
