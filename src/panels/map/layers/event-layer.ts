import type { Map as LeafletMap } from 'leaflet';
import { asking } from '../../../base/asking.ts';
import { frameTask } from '../../../base/frame.ts';
import type { ReadableSignal } from '../../../base/signal.ts';
import { sparing } from '../../../base/sparing.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { encloses, holds, type WorldBox, type WorldPoint } from '../../../core/space/mercator.ts';
import {
  type Box,
  type Insets,
  shifted,
  type Viewport,
  widened,
  within,
  worldBox,
} from '../../../core/space/viewport.ts';
import type { Span } from '../../../core/time/span.ts';
import type { Pen } from '../../../ui/pen/pen.ts';
import type { Measure } from '../../../ui/pen/text-widths.ts';
import { textScale } from '../../../ui/text-scale.ts';
import type { Theme } from '../../../ui/theme.ts';
import { type Picture, pictureAsker } from '../asked/ask-picture.ts';
import type { EventInput, InView } from '../asked/in-view.ts';
import { sameSigns } from '../asked/same-signs.ts';
import { drawEvents } from '../draw/draw-events.ts';
import { explainedIn } from '../scene/explained.ts';
import { countIn, gridFor, keyDots } from '../scene/grid.ts';
import { type Focus, focusOf, NOTHING } from '../scene/map-focus.ts';
import type { EventScene, Fan } from '../scene/map-scene.ts';
import { arcBoxes, fanBoxes, sceneOf, signBoxes } from '../scene/scene-of.ts';
import type { GroundName } from '../scene/stand-words.ts';
import { sizeOfName, sizeOfWords } from '../scene/word-sizes.ts';
import { canvasLayer, viewportOf } from './canvas-layer.ts';

/** What the layer has to know of the map round it. */
export interface Surroundings {
  /** Px at the map's sides that something else covers, and boxes of the controls in px of the map. */
  readonly covered: () => Insets;
  readonly controls: () => readonly Box[];
  readonly ground: GroundName;
  /** Boxes of the ground's marks in px of a canvas. */
  readonly marks: (view: Viewport) => readonly Box[];
  onPainted(): void;
  /** A canvas cannot be painted, or can be again. */
  onBlank(blank: boolean): void;
  /** The newest question to the store was answered, or failed. */
  onAnswer(): void;
  onError(error: unknown): void;
}

/** Share of the map's size that is painted beyond each edge. */
const MARGIN = 0.25;

/** The canvas of signs, groups, counts and areas, painted anew with every change of span, filter or zoom. */
export function eventLayer(
  map: LeafletMap,
  pane: HTMLElement,
  span: ReadableSignal<Span>,
  hovered: ReadableSignal<string | undefined>,
  distance: number,
  round: Surroundings,
) {
  let input: EventInput | undefined;
  let theme: Theme | undefined;
  let picture: Picture = { as: 'signs', items: [] };
  let focus: Focus = NOTHING;
  let scene: EventScene | undefined;
  let before: ReadonlyMap<string, WorldPoint> = new Map();
  let fanOf: string | undefined;
  let pointed: string | undefined;
  /** The hovered event, as soon as it is known. */
  let marked: EventItem | undefined;
  let asked: WorldBox | undefined;
  let zooming = false;
  /** Whether something else than the span has changed since the picture was asked for. */
  let changed = true;

  const canvas = canvasLayer(map, pane, MARGIN, draw, round.onBlank);
  const askPicture = pictureAsker((next) => {
    const stands = !changed && sameSigns(picture, next);
    changed = false;
    picture = next;
    round.onAnswer();
    if (stands) return;
    canvas.redraw();
    round.onPainted();
  }, round.onError);
  const task = frameTask(
    20,
    sparing(ask, () => task.ask()),
  );
  const drawZoomed = sparing(canvas.redraw, canvas.place);

  function painted(): Viewport {
    const shown = viewportOf(map);
    return widened(shown, shown.width * MARGIN, shown.height * MARGIN);
  }

  const keptCell = () => (zooming && picture.as === 'counts' ? picture.grid.cell : undefined);

  function ask(): void {
    if (input === undefined) return;
    const view = painted();
    asked = worldBox(view);
    askPicture({ query: input.query, filter: input.filter, span: span.get(), view, cell: keptCell() });
  }

  function askAnew(): void {
    changed = true;
    task.ask();
  }

  /** Whether the map shows more than was asked for, or at a scale with other cells. */
  function stale(): boolean {
    if (asked === undefined || !encloses(asked, worldBox(viewportOf(map)))) return true;
    return picture.as === 'counts' && gridFor(painted(), keptCell()).cell !== picture.grid.cell;
  }

  function draw(pen: Pen, view: Viewport, measure: Measure): void {
    if (input === undefined || theme === undefined) return;
    const { catalogue } = input;
    const family = getComputedStyle(map.getContainer()).fontFamily;
    const style = { family, scale: textScale() };
    const shown = viewportOf(map);
    const [left, top] = [shown.left - view.left, shown.top - view.top];
    scene = sceneOf({
      catalogue,
      picture,
      focus,
      hovered: marked,
      fanOf,
      pointed,
      ground: round.ground,
      view,
      seen: within({ left, top, right: left + shown.width, bottom: top + shown.height }, round.covered()),
      taken: [...round.controls().map((box) => shifted(box, left, top)), ...round.marks(view)],
      distance,
      textScale: style.scale,
      measure: (words) => sizeOfWords(words, style, measure),
      measureName: (name) => sizeOfName(name, style, measure),
      before,
    });
    before = new Map(scene.groups.map(({ key, x, y }) => [key, { x, y }]));
    drawEvents(pen, scene, theme, family);
  }

  const askMarked = asking<readonly (EventItem | undefined)[]>(([item]) => {
    if (item === marked) return;
    marked = item;
    canvas.redraw();
  }, round.onError);

  function mark(): void {
    const id = hovered.get();
    const inPicture = picture.as === 'signs' ? picture.items.find((item) => item.id === id) : undefined;
    askMarked((signal) =>
      inPicture || id === undefined || !input ? [inPicture] : input.query.during(signal).items([id]),
    );
  }

  const undos = [span.subscribe(task.ask), hovered.subscribe(mark)];

  return {
    /** Follows a movement; while the map zooms, signs are painted anew so that they keep their size. */
    follow(zooms: boolean): void {
      zooming ||= zooms;
      if (zooms) drawZoomed();
      else canvas.place();
      if (stale()) askAnew();
    },
    /** The map stands where it is: what is in view is asked for once more. */
    arrive(): void {
      zooming = false;
      askAnew();
    },
    redraw: canvas.redraw,
    forgetWidths: canvas.forgetWidths,
    ask,
    update(next: EventInput, colours: Theme): void {
      const isFirst = input === undefined;
      const isOther =
        next.catalogue !== input?.catalogue || next.filter !== input.filter || next.query !== input.query;
      changed ||= isOther;
      if (isOther || next.selected !== input?.selected) focus = focusOf(next.catalogue, next.selected);
      input = next;
      theme = colours;
      if (isOther) mark();
      // The first time the map arrives, too, which asks.
      if (isFirst) return;
      if (isOther) ask();
      else canvas.redraw();
    },
    groups: () => scene?.groups ?? [],
    focus: () => focus,
    /** The places that words beside signs name, so that the ground need not name them again. */
    named: () => new Set(scene?.labels.flatMap(({ place }) => place ?? [])),
    inView(): InView {
      const shown = viewportOf(map);
      const signs = scene === undefined ? [] : explainedIn(scene, worldBox(shown));
      if (picture.as === 'counts')
        return {
          count: countIn(picture.grid, shown),
          exact: false,
          key: keyDots(picture.grid, shown),
          signs,
        };
      const box = worldBox(shown);
      return { count: picture.items.filter((item) => holds(box, item)).length, exact: true, key: [], signs };
    },
    /** The boxes of an open fan's signs, in px of the map. */
    spread: () => (scene?.fan ? fanBoxes(scene.fan, viewportOf(map)) : []),
    fan: (): Fan | undefined => scene?.fan,
    /** Opens the fan of a group, or closes it when the key is undefined. */
    openFan(key: string | undefined): void {
      fanOf = key;
      canvas.redraw();
      round.onPainted();
    },
    /** Words beside a group while the pointer or focus is on it. */
    pointTo(key: string | undefined): void {
      pointed = key;
      canvas.redraw();
    },
    /** The boxes of the signs, their fans and their words, in px of a canvas with the given viewport. */
    obstacles(view: Viewport): readonly Box[] {
      if (scene === undefined) return [];
      const [right, down] = [scene.view.left - view.left, scene.view.top - view.top];
      const own = [...scene.labels.map(({ box }) => box), ...scene.flights.flatMap(arcBoxes)];
      const words = own.map((box) => shifted(box, right, down));
      return [...signBoxes(scene.groups, view), ...words, ...(scene.fan ? fanBoxes(scene.fan, view) : [])];
    },
    dispose(): void {
      for (const undo of undos) undo();
      askMarked();
      askPicture();
      task.cancel();
      canvas.dispose();
    },
  };
}
