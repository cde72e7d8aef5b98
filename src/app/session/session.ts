import { type ReadableSignal, type Signal, signal } from '../../base/signal.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { AsOf } from '../../core/perspective/perspective.ts';
import type { Bounds } from '../../core/space/bounds.ts';
import { overlaps, type Span, sameSpan } from '../../core/time/span.ts';
import { dropUnknown, knownPerspective } from '../../core/view/known-ids.ts';
import { alike, boundsOf, holds } from '../../core/view/opening-map.ts';
import { printSpan } from '../../core/view/span-text.ts';
import { type Address, historyOf, parseAddress, printAddress, printQuery } from '../../core/view/url.ts';
import type { MapView, Page, View } from '../../core/view/view.ts';
import { addressWriter } from './address-writer.ts';
import { openings } from './openings.ts';

/** A place in the site, below its base; `search` begins with `?` or is empty. */
export interface Place {
  readonly pathname: string;
  readonly search: string;
}

/** The browser's history, as far as a session needs it; addresses begin with the slash of their path. */
export interface AddressBar {
  push(address: string): void;
  replace(address: string): void;
}

/** Members of a view that are chosen, not panned or zoomed. */
export type Choice = Pick<View, 'filter' | 'withinMap' | 'lanes' | 'asof' | 'speaker'>;

/**
 * What one reader looks at in one data set. The address follows the session and the session follows the address, by one
 * rule: an address that the session wrote itself is never read back.
 */
export interface Session {
  /** Page, filter and lanes; its span and map are those of the address, the signals run ahead of them. */
  readonly address: ReadableSignal<Address>;
  readonly span: Signal<Span>;
  readonly mapView: Signal<MapView>;
  readonly mapBounds: Signal<Bounds | undefined>;
  /** Row under the pointer or the focus, in any panel. */
  readonly hovered: Signal<number | undefined>;
  /** Relation that the reader looks at in the event's pane, as `type from to`. */
  readonly relation: Signal<string | undefined>;
  /** Whether a newly selected event is brought into view: the reader chose it, no address says where to look. */
  readonly reveals: ReadableSignal<boolean>;
  /** Counts the addresses followed; what moves span or map by itself has to stop at each, or it would move them on. */
  readonly arrivals: ReadableSignal<number>;
  /** The browser is at this place now (first visit, Back, Forward, a link). */
  follow(place: Place): void;
  /** Goes to a page as a new entry, keeping what is chosen but for `change`. */
  go(page: Page, change?: Partial<Choice>): void;
  /** The address of a page, keeping what is chosen but for `change`; it opens on the page's own span and map. */
  href(page: Page, change?: Partial<Choice>): string;
  /** Changes what is chosen; the table of keys says whether Back undoes it. */
  choose(change: Partial<Choice>): void;
  /** Goes to a moment of the record, and on the screen to the event then spoken of; steps on end are one new entry. */
  step(asof: AsOf | undefined, id?: string): void;
  /** Brings the address up to date at once and returns it. */
  settle(): string;
  dismissNotices(): void;
  /** Lets the address follow gestures until the returned undo is called. */
  connect(): () => void;
}

function isScreen(page: Page): boolean {
  return page.name === 'explore' || page.name === 'event';
}

function sameMap(a: MapView, b: MapView): boolean {
  return a.zoom === b.zoom && a.lat === b.lat && a.lon === b.lon;
}

/** `data` is the set's name in addresses, undefined for the default. */
export function createSession(
  catalogue: Catalogue,
  data: string | undefined,
  start: Place,
  bar: AddressBar,
): Session {
  const { zone } = catalogue;
  const opening = openings(catalogue);
  let known = start.pathname + start.search;

  const read = (place: Place): Address => {
    const address = parseAddress(place.pathname, place.search, zone);
    const { filter, notices } = dropUnknown(address.view.filter, catalogue);
    const { notices: more, ...perspective } = knownPerspective(address.view, catalogue);
    const view: View = { ...address.view, ...perspective, filter, data };
    return { ...address, view, notices: [...address.notices, ...notices, ...more] };
  };

  const address = signal(read(start));
  const first = { ...opening(address.get().view.page) };
  const span = signal<Span>(address.get().view.span ?? first.span, sameSpan);
  const mapView = signal<MapView>(address.get().view.map ?? first.map, sameMap);
  const mapBounds = signal<Bounds | undefined>(boundsOf(mapView.get()));
  const reveals = signal(false);
  const arrivals = signal(0);
  const hovered = signal<number | undefined>(undefined);
  const relation = signal<string | undefined>(undefined);
  /** The page that the last step went to. */
  let steppedTo: Page | undefined;

  /** A map that filters is part of what is shown, on screen or not. */
  const filteringMap = (view: View) => (view.withinMap ? mapView.get() : undefined);

  /** The view with the span and map as they are on screen, each left out where the page opens on it anyway. */
  const current = (view: View): View => {
    if (!isScreen(view.page)) return { ...view, span: undefined, map: filteringMap(view) };
    const own = opening(view.page);
    const text = (value: Span) => JSON.stringify(printSpan(value, zone));
    return {
      ...view,
      span: text(span.get()) === text(own.span) ? undefined : span.get(),
      map: alike(mapView.get(), own.map) ? undefined : mapView.get(),
    };
  };

  const filterText = ({ page, filter }: View) =>
    printQuery({ page, filter, withinMap: false, lanes: 'category' }, zone);

  const print = (): string => {
    const { view, unknownPath } = address.get();
    if (unknownPath === undefined) return printAddress(current(view), zone);
    const query = printQuery(view, zone);
    return query === '' ? unknownPath : `${unknownPath}?${query}`;
  };

  const write = (how: keyof AddressBar) => {
    const text = print();
    if (text === known) return;
    known = text;
    bar[how](text);
  };
  const writer = addressWriter(() => write('replace'));

  /** An unchanged filter stays the same object, so that nobody asks again what is known. */
  const take = (next: Address) => {
    const before = address.get().view;
    const same = filterText(before) === filterText(next.view);
    address.set(same ? { ...next, view: { ...next.view, filter: before.filter } } : next);
  };

  const onGesture = () => {
    if (isScreen(address.get().view.page)) writer.later();
  };

  /** Until a map is there and knows better, its bounds are about those of the view. */
  const showMap = (map: MapView) => {
    if (sameMap(map, mapView.get())) return;
    mapBounds.set(boundsOf(map));
    mapView.set(map);
  };

  /** Coming from another page, an event is opened where it can be seen. */
  const reveal = (page: Page) => {
    const row = page.name === 'event' ? catalogue.rowOf(page.id) : -1;
    if (row < 0) return;
    const item = catalogue.item(row);
    const own = opening(page);
    if (!overlaps(span.get(), item.when.startEarliest, item.when.endLatest)) span.set(own.span);
    if (!Number.isNaN(item.x) && !holds(mapView.get(), item)) mapView.set(own.map);
  };

  const carried = (page: Page, change?: Partial<Choice>): View => ({
    ...address.get().view,
    ...change,
    page,
  });

  const choose = (change: Partial<Choice>) => {
    const before = address.get();
    const next: Address = { ...before, view: { ...before.view, ...change } };
    const how = historyOf(before.view, next.view, zone);
    if (how === 'push') writer.flush();
    address.set(next);
    if (how === 'push') write('push');
    if (how === 'replace') writer.later();
  };

  if (address.get().notices.length > 0) write('replace');

  return {
    address,
    span,
    mapView,
    mapBounds,
    hovered,
    relation,
    reveals,
    arrivals,
    follow(place) {
      const text = place.pathname + place.search;
      if (text === known) return;
      writer.cancel();
      arrivals.set(arrivals.get() + 1);
      reveals.set(false);
      known = text;
      const next = read(place);
      take(next);
      const { page, span: wanted, map } = next.view;
      if (isScreen(page)) {
        span.set(wanted ?? opening(page).span);
        showMap(map ?? opening(page).map);
      } else if (map) showMap(map);
      writer.cancel();
      if (next.notices.length > 0) write('replace');
    },
    go(page, change) {
      writer.flush();
      reveals.set(page.name === 'event');
      const before = address.get().view.page;
      take({ view: carried(page, change), notices: [] });
      if (!isScreen(before)) reveal(page);
      writer.cancel();
      write('push');
    },
    href(page, change) {
      const view = carried(page, change);
      return printAddress({ ...view, span: undefined, map: filteringMap(view) }, zone);
    },
    choose,
    step(asof, id) {
      const { view } = address.get();
      const { page } = view;
      if (id === undefined || !isScreen(page) || (page.name === 'event' && page.id === id)) {
        choose({ asof });
        return;
      }
      const goesOn = page === steppedTo;
      if (!goesOn) writer.flush();
      reveals.set(true);
      steppedTo = { name: 'event', id };
      take({ view: { ...view, asof, page: steppedTo }, notices: [] });
      writer.cancel();
      write(goesOn ? 'replace' : 'push');
    },
    settle() {
      writer.cancel();
      write('replace');
      return known;
    },
    dismissNotices() {
      address.set({ ...address.get(), notices: [] });
    },
    connect() {
      const undo = [span.subscribe(onGesture), mapView.subscribe(onGesture)];
      return () => {
        writer.cancel();
        for (const step of undo) step();
      };
    },
  };
}
