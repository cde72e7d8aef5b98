import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem, EventRecord } from '../../core/dataset/event-item.ts';
import type { LinkType } from '../../core/model/vocabulary.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery, Lane, LaneKey } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import type { AxisDirection } from '../../core/view/axis-direction.ts';
import type { Wanted } from '../../core/view/wanted.ts';
import type { EventsLayer } from './elements/events-layer.ts';
import type { PlacedSign } from './scene/placed-sign.ts';
import type { PlacedEvent, PlacedLane } from './scene/timeline-scene.ts';

/** What is shown; all of it may change without the view being made anew. */
export interface TimelineInputs {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly lanes: LaneKey;
  /** Which way time runs across the page. */
  readonly axis: AxisDirection;
  readonly selected: EventRecord | undefined;
  /** The event whose line is scrolled into view, once. */
  readonly wanted: Wanted | undefined;
  /** The day of the main document, the last that the sources speak of; it is marked on the axis. */
  readonly documentDay: Span | undefined;
  /** The last instant (ms) that the sources speak of. */
  readonly known: number | undefined;
}

export interface TimelineElements {
  readonly axis: HTMLCanvasElement;
  readonly lanes: HTMLCanvasElement;
  /** Scrolls the lanes; holds the canvas and the lists. */
  readonly box: HTMLElement;
  /** A button for each event. */
  readonly list: HTMLUListElement;
  /** A button for each lane that is folded. */
  readonly folds: HTMLElement;
}

export interface TimelineSettings {
  readonly documentLabel: string;
  span(): Span;
  /** Id of the event under the pointer or focus in any view. */
  hovered(): string | undefined;
  /** Key of the relation that is asked for: its type and the ids of its two events. */
  relation(): string | undefined;
  laneTitle(lane: Lane): string;
  foldWords(lane: PlacedLane, isUnfolded: boolean): { readonly text: string; readonly name: string };
  eventLabel(item: EventItem, folded: number): string;
  eventName(item: EventItem, catalogue: Catalogue): string;
  relationWord(type: LinkType): string;
  onPress(item: EventItem): void;
  onHover(item: EventItem | undefined): void;
  /** So many lanes lie below what can be seen. */
  onBelow(lanes: number): void;
  /** Signs have been placed anew. */
  onSigns(signs: readonly PlacedSign[]): void;
  onPainted(): void;
  /** Called with undefined when all is well again. */
  onFault(fault: unknown): void;
}

/** Where on the page something points, and with what where the browser says it. */
export interface PointedAt extends Pick<MouseEvent, 'clientX' | 'clientY'> {
  readonly pointerType?: string;
}

export interface TimelineView {
  update(next: TimelineInputs): void;
  /** Asks for a frame, after the span or the hovered event has changed. */
  refresh(): void;
  /** 1 where later is to the right, -1 where it is to the left. */
  side(): 1 | -1;
  /** The instant at a px of the page from the box's left edge, and how long such a px is, ms. */
  instant(x: number): number;
  msPerPx(): number;
  /** The event under a point of the page, or the nearest one that a finger there may mean. */
  under(pointer: PointedAt): PlacedEvent | undefined;
  readonly events: EventsLayer;
  dispose(): void;
}
