import type { ReadableSignal, Signal } from '../../../base/signal.ts';
import type { Bounds } from '../../../core/space/bounds.ts';
import type { Insets } from '../../../core/space/viewport.ts';
import type { Span } from '../../../core/time/span.ts';
import type { MapView } from '../../../core/view/view.ts';
import type { Wanted } from '../../../core/view/wanted.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { Basemap } from '../basemap/basemap.ts';
import type { EventInput } from './in-view.ts';

/** What the map shows. */
export interface MapInput extends EventInput {
  readonly theme: Theme;
  /** Undefined while it loads, and when it failed. */
  readonly basemap: Basemap | undefined;
  /** The first view of the whole record. */
  readonly home: MapView;
  /** Px at the map's sides that something else covers. */
  readonly covered: Insets;
}

/** What changes without React: the map follows the span, and shares its view, bounds and hovered event. */
export interface MapSignals {
  readonly span: ReadableSignal<Span>;
  readonly hovered: Signal<string | undefined>;
  readonly mapView: Signal<MapView>;
  readonly bounds: Signal<Bounds | undefined>;
  /** The event that is to be brought into view. */
  readonly wanted: ReadableSignal<Wanted | undefined>;
}
