import type { Map as LeafletMap } from 'leaflet';
import type { ReadableSignal, Signal } from '../../base/signal.ts';
import { mercator } from '../../core/dataset/geometry.ts';
import type { Bounds } from '../../core/store/filter.ts';
import type { Span } from '../../core/time/span.ts';
import { selectionWatch } from '../../core/view/selection-watch.ts';
import type { MapView } from '../../core/view/view.ts';
import type { Theme } from '../../ui/theme.ts';
import type { Basemap } from './basemap/basemap.ts';
import { basemapLayer } from './basemap/basemap-layer.ts';
import { viewportOf } from './canvas-layer.ts';
import { buttonsOf, canPart } from './events/buttons-of.ts';
import { type EventInput, eventLayer } from './events/event-layer.ts';
import { type MapFacts, mapFacts } from './map-facts.ts';
import { boundsOf, holds, zoomOf } from './mercator.ts';
import { listenToGestures } from './moving/gestures.ts';
import { mapMotion } from './moving/motion.ts';
import { restWatch } from './moving/rest.ts';
import { positionOf, reveal, type Spot } from './moving/reveal.ts';
import { overMap } from './over-map.ts';
import { type SignButton, signButtons } from './sign-buttons.ts';
import { worldBox } from './viewport.ts';

/** What the map shows. */
export interface MapInput extends EventInput {
  readonly theme: Theme;
  /** Undefined while it loads, and when it failed. */
  readonly basemap: Basemap | undefined;
}

/** What changes without React: the map follows the span, and shares its view, bounds and hovered row. */
export interface MapSignals {
  readonly span: ReadableSignal<Span>;
  readonly hovered: Signal<number | undefined>;
  readonly mapView: Signal<MapView>;
  readonly bounds: Signal<Bounds | undefined>;
  /** Whether a newly selected event is brought into view: not when the address says where to look. */
  readonly reveals: ReadableSignal<boolean>;
}

export interface MapViewHandle {
  /** What is said beside the map. */
  readonly facts: ReadableSignal<MapFacts | undefined>;
  update(next: MapInput): void;
  zoomBy(levels: number): void;
  /** Shows a place whole. */
  goTo(spot: Spot): void;
  show(view: MapView): void;
  dispose(): void;
}

/** Ms without change after which names, buttons and counts are made anew. */
const REST = 140;
/** The least px between two signs, and the side of their targets. */
const TARGET = { fine: 28, coarse: 44 } as const;
/** Share of the picture that the events of a pressed group fill. */
const FILL = 0.6;

function idOfSelected({ dataset, selected }: EventInput): string | undefined {
  return selected === undefined ? undefined : dataset.idOf(selected);
}

/** Puts basemap, events and their buttons on a Leaflet map that has a size and a view. */
export function createMapView(
  map: LeafletMap,
  signals: MapSignals,
  onSelect: (id: string) => void,
): MapViewHandle {
  const { span, hovered, mapView, bounds, reveals } = signals;
  const container = map.getContainer();
  const target = matchMedia('(pointer: coarse)').matches ? TARGET.coarse : TARGET.fine;
  const panes = ['ground', 'names', 'events', 'signs'].map((name) => map.createPane(name));
  const [ground, names, signs, targets] = panes;
  const facts = mapFacts();
  const isNewlySelected = selectionWatch();
  let input: MapInput | undefined;
  let written = mapView.get();
  let drawnZoom: number | undefined;

  const motion = mapMotion(map, arrive);
  const rest = restWatch(REST, settle);
  const events = eventLayer(map, signs, span, hovered, target, () => rest.resting() && refresh());
  const base = basemapLayer(map, { ground, names }, (view) => [
    ...events.obstacles(view),
    ...overMap(container, viewportOf(map), view),
  ]);
  const buttons = signButtons(map, targets, {
    onPress: press,
    onHover(button) {
      const single = button?.ids.length === 1;
      const row = single && input ? input.dataset.rowOf(button.ids[0]) : -1;
      hovered.set(row < 0 ? undefined : row);
      events.hoverGroup(single ? undefined : button?.key, button?.name);
    },
    onEscape: () => events.openFan(undefined),
  });

  /** Names, buttons and the count follow the signs. */
  function refresh(): void {
    if (input === undefined) return;
    buttons.update(buttonsOf(input.dataset, events.groups(), events.fan(), idOfSelected(input), target));
    base.redrawNames();
    facts.sees(events.inView());
  }

  function settle(): void {
    if (input === undefined) return;
    base.redrawGround();
    refresh();
    facts.ask(input, span.get(), viewportOf(map), events.inView());
  }

  function follow(): void {
    const zooms = map.getZoom() !== drawnZoom;
    drawnZoom = map.getZoom();
    base.follow();
    events.follow(zooms);
    if (zooms) buttons.place();
    rest.stir();
  }

  /** The map stands: what was stretched is painted sharply, and others learn where it is. */
  function arrive(): void {
    if (motion.moving()) return;
    base.redrawGround();
    base.redrawNames();
    events.arrive();
    const { lat, lng } = map.getCenter();
    const rounded = Number(map.getZoom().toFixed(2));
    written = { zoom: rounded, lat, lon: lng };
    mapView.set(written);
    bounds.set(boundsOf(worldBox(viewportOf(map))));
    rest.stir();
  }

  function press({ key, ids }: SignButton): void {
    if (ids.length === 1) {
      onSelect(ids[0]);
      return;
    }
    const group = events.groups().find((one) => one.key === key);
    if (group === undefined) return;
    if (!canPart(group, target)) {
      events.openFan(events.fan()?.group.key === key ? undefined : key);
      return;
    }
    const { x, y } = map.getSize();
    const parted = zoomOf((FILL * Math.min(x, y)) / group.spread);
    motion.glideTo({ x: group.x, y: group.y, zoom: Math.max(map.getZoom() + 1, parted) });
  }

  function inCity(spot: Spot): boolean {
    const city = input?.basemap?.get('urban')?.[0]?.paths[0].box;
    return city !== undefined && holds(city, spot);
  }

  function show({ zoom, lat, lon }: MapView): void {
    motion.glideTo({ zoom, ...mercator({ lat, lon }) });
  }

  function obey(): void {
    const wanted = mapView.get();
    if (wanted !== written) show(wanted);
  }

  function revealSelected(): void {
    if (input?.selected === undefined) return;
    const item = input.dataset.item(input.selected);
    if (Number.isNaN(item.x)) return;
    const to = reveal(item, viewportOf(map), inCity(item));
    if (to !== undefined) motion.glideTo(to);
  }

  function repaint(): void {
    base.redrawNames();
    events.redraw();
  }

  const sizes = new ResizeObserver(() => map.invalidateSize({ animate: false }));
  sizes.observe(container);
  map.on('move', follow);
  map.on('moveend', arrive);
  map.on('click', closeFan);
  document.fonts.addEventListener('loadingdone', repaint);
  const undos = [listenToGestures(map, motion), mapView.subscribe(obey), span.subscribe(rest.stir)];

  function closeFan(): void {
    if (events.fan() !== undefined) events.openFan(undefined);
  }

  return {
    facts: facts.facts,
    update(next) {
      const isFirst = input === undefined;
      const isNew = isNewlySelected(next.dataset, idOfSelected(next));
      input = next;
      rest.stir();
      base.update(next.basemap, next.theme);
      events.update(next, next.theme);
      if (isFirst) arrive();
      else if (isNew && reveals.get()) revealSelected();
    },
    zoomBy: (levels) => motion.zoomBy(levels),
    goTo: (spot) => motion.glideTo(positionOf(spot, viewportOf(map), inCity(spot))),
    show,
    dispose() {
      for (const undo of undos) undo();
      sizes.disconnect();
      map.off('move', follow);
      map.off('moveend', arrive);
      map.off('click', closeFan);
      document.fonts.removeEventListener('loadingdone', repaint);
      rest.dispose();
      motion.dispose();
      events.dispose();
      base.dispose();
      for (const pane of panes) pane.remove();
    },
  };
}
