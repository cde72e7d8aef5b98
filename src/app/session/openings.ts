import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { firstSpan } from '../../core/dataset/first-span.ts';
import type { Span } from '../../core/time/span.ts';
import { firstMap, openingMap } from '../../core/view/opening-map.ts';
import { openingSpan } from '../../core/view/opening-span.ts';
import type { MapView, Page } from '../../core/view/view.ts';

/** What a page opens on when its address does not say. */
export interface Opening {
  readonly span: Span;
  readonly map: MapView;
}

/** Returns the opening of each page of a set; an event's own holds its time and place. */
export function openings(catalogue: Catalogue): (page: Page) => Opening {
  const home: Opening = { span: firstSpan(catalogue), map: firstMap(catalogue) };
  return (page) => {
    const row = page.name === 'event' ? catalogue.rowOf(page.id) : -1;
    if (row < 0) return home;
    const item = catalogue.item(row);
    return { span: openingSpan(home.span, item.when), map: openingMap(home.map, item) };
  };
}
