import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import type { Span } from '../../core/time/span.ts';
import { firstMap, openingMap } from '../../core/view/opening-map.ts';
import { openingSpan } from '../../core/view/opening-span.ts';
import type { MapView } from '../../core/view/view.ts';

/** What a page opens on when its address does not say. */
export interface Opening {
  readonly span: Span;
  readonly map: MapView;
}

/** The opening of the first page, and of most others. */
export function homeOf(catalogue: Catalogue): Opening {
  return { span: catalogue.firstSpan, map: firstMap(catalogue) };
}

/** The opening of an event's own page: it holds time and place of the event. */
export function openingOf(home: Opening, item: EventItem): Opening {
  return { span: openingSpan(home.span, item.when), map: openingMap(home.map, item) };
}
