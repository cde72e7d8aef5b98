import { signal } from '../../base/signal.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import type { Bounds } from '../../core/space/bounds.ts';
import type { OpenSet } from '../../core/store/open-set.ts';
import { overlaps, type Span, sameSpan } from '../../core/time/span.ts';
import { alike, boundsOf, holds } from '../../core/view/opening-map.ts';
import { printSpan } from '../../core/view/span-text.ts';
import { type Address, historyOf, printAddress, printQuery, printUnknown } from '../../core/view/url.ts';
import type { MapView, Page, View } from '../../core/view/view.ts';
import type { Wanted } from '../../core/view/wanted.ts';
import { addressWriter } from './address-writer.ts';
import { journey } from './journey.ts';
import { knownAddress } from './known-address.ts';
import { homeOf, openingOf } from './openings.ts';
import type { AddressBar, Choice, Place, Session, SetName } from './session-types.ts';
import { subjectOf } from './subject.ts';

function isScreen(page: Page): boolean {
  return page.name === 'explore' || page.name === 'event';
}

function sameMap(a: MapView, b: MapView): boolean {
  return a.zoom === b.zoom && a.lat === b.lat && a.lon === b.lon;
}

/** Opens a session on the whole record. */
export function createSession(
  { catalogue, query }: OpenSet,
  name: SetName,
  start: Place,
  bar: AddressBar,
): Session {
  const { zone } = catalogue;
  const home = homeOf(catalogue);
  /** What the page in force opens on: home until its event is known. */
  let own = home;
  let known = start.pathname + start.search;

  const address = signal(knownAddress(start, catalogue, name));
  const span = signal<Span>(home.span, sameSpan);
  const travel = journey(span);
  const mapView = signal<MapView>(home.map, sameMap);
  const mapBounds = signal<Bounds | undefined>(boundsOf(mapView.get()));
  const { subject, attend } = subjectOf(query);
  const wanted = signal<Wanted | undefined>(undefined);
  const hovered = signal<string | undefined>(undefined);
  const relation = signal<string | undefined>(undefined);
  /** The page that the last step went to. */
  let steppedTo: Page | undefined;

  /** A map that filters is part of what is shown, on screen or not. */
  const filteringMap = (view: View) => (view.withinMap ? mapView.get() : undefined);

  /** The view with the span and map as they are on screen, each left out where the page opens on it anyway. */
  const current = (view: View): View => {
    if (!isScreen(view.page)) return { ...view, span: undefined, map: filteringMap(view) };
    const text = (value: Span) => JSON.stringify(printSpan(value, zone));
    return {
      ...view,
      span: text(span.get()) === text(own.span) ? undefined : span.get(),
      map: alike(mapView.get(), own.map) ? undefined : mapView.get(),
    };
  };

  const filterText = ({ page, filter }: View) =>
    printQuery({ page, filter, withinMap: false, lanes: 'category', embed: false }, zone);

  const print = (): string => {
    const { view, unknownPath } = address.get();
    if (unknownPath === undefined) return printAddress(current(view), zone);
    return printUnknown(view, unknownPath, zone);
  };

  const write = (how: keyof AddressBar): boolean => {
    const text = print();
    if (text === known) return true;
    if (!bar[how](text)) return false;
    known = text;
    return true;
  };
  const writer = addressWriter(() => write('replace'));
  /** A step that the browser refuses is no entry of its own, but the address comes to say it. */
  const step = (how: keyof AddressBar) => {
    if (!write(how)) writer.later();
  };

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

  const want = (page: Page, travels: boolean) => {
    const id = page.name === 'event' ? page.id : catalogue.info.leadEvent;
    if (isScreen(page) && id !== undefined) wanted.set({ id, travels });
  };

  /** The page is about this event, however the address spells its id. */
  const nameEvent = (page: Page, { id }: EventItem) => {
    if (page.name !== 'event' || page.id === id) return;
    const now = address.get();
    address.set({ ...now, view: { ...now.view, page: { ...page, id } } });
    want({ ...page, id }, false);
    writer.later();
  };

  /** Opens the screen of an address, on what it says or else on the page's own opening, as soon as that is known. */
  const open = (view: View) => {
    const { page, span: given, map } = view;
    own = home;
    let shown: Span | undefined;
    attend(page, (item) => {
      own = openingOf(home, item);
      nameEvent(page, item);
      if (!shown) return;
      if (!given && span.get() === shown) span.set(own.span);
      if (!map && sameMap(mapView.get(), home.map)) showMap(own.map);
    });
    if (isScreen(page)) {
      span.set(given ?? own.span);
      showMap(map ?? own.map);
    } else if (map) showMap(map);
    shown = span.get();
    want(address.get().view.page, false);
  };

  /** Coming from another page, an event is opened where it can be seen. */
  const reveal = (item: EventItem) => {
    if (!overlaps(span.get(), item.when.startEarliest, item.when.endLatest)) span.set(own.span);
    if (!Number.isNaN(item.x) && !holds(mapView.get(), item)) mapView.set(own.map);
  };

  /** The reader goes on to a page, and to where its event can be seen. */
  const turnTo = (page: Page, comesFromAfar: boolean) => {
    own = home;
    let isLate = false;
    attend(page, (item) => {
      own = openingOf(home, item);
      if (comesFromAfar) reveal(item);
      if (isLate) writer.later();
    });
    isLate = true;
    want(page, page.name === 'event');
    writer.cancel();
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
    if (how === 'push') step('push');
    if (how === 'replace') writer.later();
  };

  open(address.get().view);
  step('replace');

  return {
    address,
    span,
    mapView,
    mapBounds,
    journey: travel,
    subject,
    wanted,
    hovered,
    relation,
    follow(place) {
      const text = place.pathname + place.search;
      if (text === known) return;
      writer.cancel();
      travel.stop();
      known = text;
      take(knownAddress(place, catalogue, name));
      open(address.get().view);
      writer.cancel();
      step('replace');
    },
    go(page, change) {
      writer.flush();
      const before = address.get().view.page;
      take({ view: carried(page, change), notices: [] });
      turnTo(page, !isScreen(before));
      step('push');
    },
    turn(page) {
      take({ view: carried(page), notices: [] });
      turnTo(page, false);
      writer.later();
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
      steppedTo = { name: 'event', id };
      take({ view: { ...view, asof, page: steppedTo }, notices: [] });
      turnTo(steppedTo, false);
      step(goesOn ? 'replace' : 'push');
    },
    settle() {
      writer.cancel();
      step('replace');
      return print();
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
