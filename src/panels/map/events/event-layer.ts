import type { Map as LeafletMap } from 'leaflet';
import { latest } from '../../../base/answer.ts';
import { frameTask } from '../../../base/frame.ts';
import type { ReadableSignal } from '../../../base/signal.ts';
import type { Dataset, EventItem } from '../../../core/dataset/dataset.ts';
import type { Filter } from '../../../core/store/filter.ts';
import type { EventPage, EventQuery, GridRequest, MapGrid } from '../../../core/store/query.ts';
import type { Span } from '../../../core/time/span.ts';
import { t } from '../../../i18n/t.ts';
import type { Theme } from '../../../ui/theme.ts';
import { boxAt } from '../basemap/place-labels.ts';
import { canvasLayer, viewportOf } from '../canvas-layer.ts';
import type { InView } from '../map-facts.ts';
import { boundsOf, encloses, holds, type WorldBox } from '../mercator.ts';
import { type Box, type Viewport, widened, worldBox, xOf, yOf } from '../viewport.ts';
import { launchSpot } from './draw-areas.ts';
import { drawEvents } from './draw-events.ts';
import { fanSpots } from './fan.ts';
import { figureWords } from './figure-words.ts';
import { type Flight, flightsOf } from './flights.ts';
import { countIn, dotsOf, gridFor } from './grid.ts';
import { groupSigns, type SignGroup } from './group.ts';
import { areasOf } from './place-areas.ts';
import type { EventScene, Fan } from './scene.ts';
import { signOf } from './sign-of.ts';
import { groupRadius, SIGN } from './sign-sizes.ts';

/** What the layer shows; the span is a signal of its own, since it changes in every frame of a gesture. */
export interface EventInput {
  readonly dataset: Dataset;
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly selected?: number;
}

/** More events than this in view are drawn as counts per cell. */
const MOST_SIGNS = 300;
/** Counts turn into signs again when clearly fewer are left, so that the picture does not flip to and fro. */
const FEW = 240;
/** Share of the map's size that is painted beyond each edge. */
const MARGIN = 0.25;
/** Px that the words at a launch take, about. */
const LAUNCH_NAME = 140;
/** A frame that cost more ms than this is followed by one that is left to others. */
const DEAR = 7;

type Picture =
  | { readonly as: 'signs'; readonly items: readonly EventItem[] }
  | { readonly as: 'counts'; readonly grid: MapGrid };

/** The canvas of signs, groups, counts and areas, painted anew with every change of span, filter or zoom. */
export function eventLayer(
  map: LeafletMap,
  pane: HTMLElement,
  span: ReadableSignal<Span>,
  hovered: ReadableSignal<number | undefined>,
  distance: number,
  onPainted: () => void,
) {
  let input: EventInput | undefined;
  let theme: Theme | undefined;
  let picture: Picture = { as: 'signs', items: [] };
  let groups: readonly SignGroup[] = [];
  let fan: Fan | undefined;
  let flights: readonly Flight[] = [];
  let hoverName: string | undefined;
  let hoverGroup: string | undefined;
  let asked: WorldBox | undefined;
  let zooming = false;
  let skipped = false;
  let cost = 0;

  const canvas = canvasLayer(map, pane, MARGIN, draw);
  const task = frameTask(20, () => {
    if (cost > DEAR && !skipped) {
      skipped = true;
      task.ask();
      return;
    }
    skipped = false;
    const started = performance.now();
    ask();
    cost = performance.now() - started;
  });

  function painted(): Viewport {
    const shown = viewportOf(map);
    return widened(shown, shown.width * MARGIN, shown.height * MARGIN);
  }

  function show(next: Picture): void {
    picture = next;
    canvas.redraw();
    onPainted();
  }

  const takeEvents = latest<EventPage>(({ total, items }) => {
    if (total > MOST_SIGNS) askCounts();
    else show({ as: 'signs', items });
  }, reportError);

  const takeCounts = latest<MapGrid>((grid) => {
    const sum = grid.counts.reduce((total, count) => total + count, 0);
    if (sum <= FEW) askEvents();
    else show({ as: 'counts', grid });
  }, reportError);

  function askEvents(): void {
    if (input === undefined) return;
    asked = worldBox(painted());
    takeEvents(input.query.mapEvents(input.filter, span.get(), boundsOf(asked), MOST_SIGNS));
  }

  function askCounts(): void {
    if (input === undefined) return;
    asked = worldBox(painted());
    takeCounts(input.query.mapGrid(input.filter, span.get(), grid()));
  }

  function grid(): GridRequest {
    return gridFor(painted(), zooming && picture.as === 'counts' ? picture.grid.cell : undefined);
  }

  function ask(): void {
    if (picture.as === 'counts') askCounts();
    else askEvents();
  }

  /** Whether the map shows more than was asked for, or at a scale with other cells. */
  function stale(): boolean {
    if (asked === undefined || !encloses(asked, worldBox(viewportOf(map)))) return true;
    return picture.as === 'counts' && grid().cell !== picture.grid.cell;
  }

  function draw(ctx: CanvasRenderingContext2D, view: Viewport): void {
    if (input === undefined || theme === undefined) return;
    const items = picture.as === 'signs' ? picture.items : [];
    groups = groupSigns(items, view.scale, distance);
    fan = fan && keepFan(fan.group.key);
    drawEvents(ctx, view, sceneOf(input, view), theme, getComputedStyle(map.getContainer()).fontFamily);
  }

  function keepFan(key: string): Fan | undefined {
    const group = groups.find((one) => one.key === key && one.items.length > 1);
    return group && { group, spots: fanSpots(group.items.length, Math.min(distance, 30)) };
  }

  function sceneOf({ dataset, selected }: EventInput, view: Viewport): EventScene {
    const hoveredRow = hovered.get();
    const selectedItem = selected === undefined ? undefined : dataset.item(selected);
    const hoveredItem = hoveredRow === undefined ? undefined : dataset.item(hoveredRow);
    const marked = [selectedItem, hoveredItem].filter((item) => item !== undefined);
    const scene: EventScene = {
      symbol: (category) => dataset.categories[category].symbol,
      areas: areasOf(dataset, picture.as === 'signs' ? picture.items : []),
      marked: areasOf(dataset, marked),
      concerned: areasOf(
        dataset,
        flights.flatMap(({ from, to }) => [from, to]),
      ),
      flights,
      launchName: t('map.launchArea'),
      dots: picture.as === 'counts' ? dotsOf(picture.grid, view) : [],
      groups,
      fan,
      selected: selectedItem,
      hovered: hoveredItem,
      seen: seenIn(view),
    };
    const figure = selectedItem && figureWords(dataset.record(selectedItem.row));
    return { ...scene, words: wordsOf(view, scene, figure) };
  }

  /** The part of a canvas that shows now. */
  function seenIn(view: Viewport): Box {
    const shown = viewportOf(map);
    const [left, top] = [shown.left - view.left, shown.top - view.top];
    return { left, top, right: left + shown.width, bottom: top + shown.height };
  }

  /** Words beside what the pointer is on; else the figure of the selected event. */
  function wordsOf(view: Viewport, scene: EventScene, figure: string | undefined): EventScene['words'] {
    const group = groups.find(({ key }) => key === hoverGroup);
    if (group !== undefined && hoverName !== undefined)
      return { x: xOf(view, group.x), y: yOf(view, group.y), text: hoverName };
    const { item, text } = scene.hovered
      ? { item: scene.hovered, text: scene.hovered.title }
      : { item: scene.selected, text: figure };
    const sign = item && text && signOf(view, scene, item.id);
    return sign ? { x: sign.x, y: sign.y, text } : undefined;
  }

  const undos = [span.subscribe(task.ask), hovered.subscribe(() => canvas.redraw())];

  return {
    /** Follows a movement; while the map zooms, signs are painted in every step so that they keep their size. */
    follow(zooms: boolean): void {
      zooming ||= zooms;
      if (zooms) canvas.redraw();
      else canvas.place();
      if (stale()) task.ask();
    },
    /** The map stands where it is: what is in view is asked for once more. */
    arrive(): void {
      zooming = false;
      task.ask();
    },
    redraw: canvas.redraw,
    update(next: EventInput, colours: Theme): void {
      const changed =
        next.dataset !== input?.dataset || next.filter !== input.filter || next.query !== input.query;
      if (changed || next.selected !== input?.selected)
        flights = next.selected === undefined ? [] : flightsOf(next.dataset, next.selected);
      input = next;
      theme = colours;
      if (changed) ask();
      else canvas.redraw();
    },
    groups: () => groups,
    inView(): InView {
      const shown = viewportOf(map);
      if (picture.as === 'counts') return { count: countIn(picture.grid, shown), exact: false };
      const box = worldBox(shown);
      return { count: picture.items.filter((item) => holds(box, item)).length, exact: true };
    },
    fan: () => fan,
    /** Opens the fan of a group, or closes it when the key is undefined. */
    openFan(key: string | undefined): void {
      fan = key === undefined ? undefined : keepFan(key);
      canvas.redraw();
      onPainted();
    },
    /** Words beside a group while the pointer or focus is on it. */
    hoverGroup(key: string | undefined, name: string | undefined): void {
      hoverGroup = key;
      hoverName = name;
      canvas.redraw();
    },
    /** The boxes of the signs, in px of a canvas with the given viewport. */
    obstacles(view: Viewport): readonly Box[] {
      const signs = groups.map(({ x, y, items }) => {
        const r = (items.length === 1 ? SIGN : groupRadius(items.length)) + 3;
        return boxAt({ x: xOf(view, x), y: yOf(view, y) }, 2 * r, 2 * r);
      });
      const names = flights.map(({ from }) => boxAt(launchSpot(view, seenIn(view), from), LAUNCH_NAME, 18));
      return [...signs, ...names];
    },
    dispose(): void {
      for (const undo of undos) undo();
      task.cancel();
      canvas.dispose();
    },
  };
}
