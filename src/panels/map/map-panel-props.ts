import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { MapSignals } from './leaflet-handle.ts';

/** What the map needs; signals change without a render. */
export interface MapPanelProps extends MapSignals {
  readonly dataset: Dataset;
  readonly query: EventQuery;
  /** Without the map's own bounds. */
  readonly filter: Filter;
  readonly withinMap: boolean;
  readonly onWithinMap: (next: boolean) => void;
  /** Row. */
  readonly selected?: number;
  readonly onSelect: (id: string) => void;
  /** Called once, when the first complete picture is painted. */
  readonly onReady: () => void;
}
