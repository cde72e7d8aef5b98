import type { ReadableSignal } from '../../../base/signal.ts';
import type { MapView } from '../../../core/view/view.ts';
import type { MapFacts } from '../asked/map-facts.ts';
import type { MapInput } from '../asked/map-input.ts';
import type { MapProblem } from '../asked/map-problem.ts';
import type { Spot } from '../moving/reveal.ts';

/** The map as the page sees it. */
export interface MapViewHandle {
  /** What is said beside the map. */
  readonly facts: ReadableSignal<MapFacts | undefined>;
  readonly problem: ReadableSignal<MapProblem | undefined>;
  update(next: MapInput): void;
  /** Asks and paints once more after a problem. */
  retry(): void;
  zoomBy(levels: number): void;
  /** Shows a place whole. */
  goTo(spot: Spot): void;
  show(view: MapView): void;
  dispose(): void;
}
