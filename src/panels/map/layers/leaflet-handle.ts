import type { Map as LeafletMap } from 'leaflet';
import { boundsOf } from '../../../core/space/mercator.ts';
import { NO_INSETS, shifted, worldBox } from '../../../core/space/viewport.ts';
import { alike } from '../../../core/view/opening-map.ts';
import type { Wanted } from '../../../core/view/wanted.ts';
import { language } from '../../../i18n/language.ts';
import { mapFacts } from '../asked/map-facts.ts';
import type { MapInput, MapSignals } from '../asked/map-input.ts';
import { mapProblems } from '../asked/map-problem.ts';
import { basemapLayer } from '../basemap/basemap-layer.ts';
import { groundName } from '../basemap/ground-name.ts';
import { markBoxes } from '../basemap/wanted-labels.ts';
import { mapAim } from '../moving/aim.ts';
import { listenToGestures } from '../moving/map-gestures.ts';
import { mapMotion } from '../moving/map-motion.ts';
import { restWatch } from '../moving/rest.ts';
import { untouchedWatch } from '../moving/untouched.ts';
import { overMap } from '../over-map.ts';
import { buttonsOf, canPart } from '../scene/buttons-of.ts';
import { viewportOf } from './canvas-layer.ts';
import { eventLayer } from './event-layer.ts';
import type { MapViewHandle } from './map-view-handle.ts';
import { type SignButton, signButtons } from './sign-buttons.ts';

/** Ms without change after which names, buttons and counts are made anew. */
const REST = 140;
/** The least px between two signs, and the side of their targets. */
const TARGET = { fine: 28, coarse: 44 } as const;

/** Puts basemap, events and their buttons on a Leaflet map that has a size and a view. */
export function createMapView(
  map: LeafletMap,
  signals: MapSignals,
  onSelect: (id: string) => void,
): MapViewHandle {
  const { span, hovered, mapView, bounds, wanted } = signals;
  const container = map.getContainer();
  const target = matchMedia('(pointer: coarse)').matches ? TARGET.coarse : TARGET.fine;
  const panes = ['ground', 'names', 'events', 'signs'].map((name) => map.createPane(name));
  const [ground, names, signs, targets] = panes;
  const problems = mapProblems();
  const facts = mapFacts(problems.onError);
  const controls = overMap(container, facts.facts, makeRoom);
  const untouched = untouchedWatch(container);
  /** The wanted event that was last brought into view. */
  let shown: Wanted | undefined;
  let input: MapInput | undefined;
  let written = mapView.get();
  let drawnZoom: number | undefined;

  const motion = mapMotion(map, arrive);
  const rest = restWatch(REST, settle);
  const events = eventLayer(map, signs, span, hovered, target, {
    ...problems,
    covered: () => input?.covered ?? NO_INSETS,
    controls: controls.boxes,
    ground: (place) => input?.basemap && groundName(input.basemap, place, language().code),
    marks: (view) => (input?.basemap ? markBoxes(view, input.basemap) : []),
    onPainted: () => rest.resting() && refresh(),
  });
  const base = basemapLayer(
    map,
    { ground, names },
    {
      obstacles(view) {
        const { left, top } = viewportOf(map);
        const over = controls.boxes().map((box) => shifted(box, left - view.left, top - view.top));
        return [...events.obstacles(view), ...over];
      },
      named: events.named,
      onBlank: problems.onBlank,
    },
  );
  const aim = mapAim(map, motion, () => input, events.focus);
  const buttons = signButtons(map, targets, {
    onPress: press,
    onHover(button) {
      const single = button?.ids.length === 1;
      hovered.set(single ? button.ids[0] : undefined);
      events.pointTo(single ? undefined : button?.key);
    },
    onEscape: () => events.openFan(undefined),
    onStep: (box) => aim.bring([box]),
  });

  /** Names, buttons and the count follow the signs. */
  function refresh(): void {
    if (input === undefined) return;
    container.classList.toggle('map-counted', !events.inView().exact);
    buttons.update(buttonsOf(input.catalogue, events.groups(), events.fan(), events.focus(), target));
    base.redrawNames();
    facts.sees(events.inView());
  }

  /** What is said over the map has grown or gone with what there is to say. */
  function makeRoom(): void {
    if (input === undefined) return;
    events.redraw();
    refresh();
  }

  function settle(): void {
    if (input === undefined) return;
    base.sharpenGround();
    if (controls.look()) events.redraw();
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
    writeView();
    bounds.set(boundsOf(worldBox(viewportOf(map))));
    rest.stir();
  }

  /** What a page opens on stays its address, also when the map had to be fitted to its room. */
  function writeView(): void {
    if (untouched.is()) {
      written = mapView.get();
      aim.fitSelected();
      return;
    }
    const { lat, lng } = map.getCenter();
    written = { zoom: Number(map.getZoom().toFixed(2)), lat, lon: lng };
    mapView.set(written);
  }

  /** The wanted event, the first time that it is the selected one; where its page opened the map, the map may be fitted. */
  function takeWanted(): Wanted | undefined {
    const next = wanted.get();
    if (next === undefined || next === shown || next.id !== input?.selected?.event.id) return undefined;
    shown = next;
    const opening = aim.opening(input);
    if (!next.travels && opening && alike(mapView.get(), opening)) untouched.begin();
    return next;
  }

  function bring(taken: Wanted | undefined, isCovered: boolean): void {
    if (taken?.travels) {
      if (aim.revealSelected()) untouched.touch();
    } else if ((taken || isCovered) && untouched.is() && !motion.moving()) aim.fitSelected();
  }

  function press({ key, ids }: SignButton): void {
    if (ids.length === 1) return void onSelect(ids[0]);
    const group = events.groups().find((one) => one.key === key);
    if (group === undefined) return;
    if (canPart(group, target)) return void aim.part(group);
    events.openFan(events.fan()?.group.key === key ? undefined : key);
    aim.bring(events.spread());
  }

  function obey(): void {
    const wanted = mapView.get();
    if (wanted !== written) aim.show(wanted);
  }

  function resized(): void {
    map.invalidateSize({ animate: false });
    controls.look();
    if (untouched.is()) aim.fitSelected();
  }

  function repaint(): void {
    base.forgetWidths();
    events.forgetWidths();
    base.redrawNames();
    events.redraw();
  }

  const sizes = new ResizeObserver(resized);
  sizes.observe(container);
  map.on('move', follow);
  map.on('moveend', arrive);
  map.on('click', closeFan);
  document.fonts.addEventListener('loadingdone', repaint);
  const undos = [
    listenToGestures(map, motion, buttons.step),
    mapView.subscribe(obey),
    span.subscribe(rest.stir),
    wanted.subscribe(() => bring(takeWanted(), false)),
  ];

  function closeFan(): void {
    if (events.fan() !== undefined) events.openFan(undefined);
  }

  return {
    facts: facts.facts,
    problem: problems.problem,
    update(next) {
      const isFirst = input === undefined;
      const isCovered = next.covered !== input?.covered;
      input = next;
      const taken = takeWanted();
      rest.stir();
      base.update(next.basemap, next.theme);
      events.update(next, next.theme);
      if (isFirst) arrive();
      else bring(taken, isCovered);
    },
    retry() {
      repaint();
      base.redrawGround();
      rest.stir();
      events.ask();
    },
    zoomBy(levels) {
      untouched.touch();
      motion.zoomBy(levels);
    },
    goTo(spot) {
      untouched.touch();
      aim.goTo(spot);
    },
    show(view) {
      untouched.touch();
      aim.show(view);
    },
    dispose() {
      for (const undo of undos) undo();
      sizes.disconnect();
      untouched.dispose();
      map.off('move', follow);
      map.off('moveend', arrive);
      map.off('click', closeFan);
      document.fonts.removeEventListener('loadingdone', repaint);
      controls.dispose();
      rest.dispose();
      motion.dispose();
      events.dispose();
      base.dispose();
      for (const pane of panes) pane.remove();
    },
  };
}
