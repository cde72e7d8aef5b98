import { frameTask } from '../../base/frame.ts';
import type { Dataset, EventItem, EventLink } from '../../core/dataset/dataset.ts';
import type { LinkType } from '../../core/model/vocabulary.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery, Lane, LaneKey } from '../../core/store/query.ts';
import { type Span, sameSpan } from '../../core/time/span.ts';
import { readTheme, watchTheme } from '../../ui/theme.ts';
import { AXIS_HEIGHT, axisTicks, drawAxis, drawGrid } from './draw-axis.ts';
import { drawLanes, LABEL_FONT } from './draw-lanes.ts';
import { drawMoments } from './draw-moments.ts';
import { drawRelations, drawRelationWords, RELATION_FONT } from './draw-relations.ts';
import { type EventsLayer, eventsLayer } from './events-layer.ts';
import { eventAt } from './hit-test.ts';
import { laneContents } from './lane-contents.ts';
import { drawLaneTitles, titleHeight } from './lane-titles.ts';
import { motion } from './motion.ts';
import { placeRelations } from './place-relations.ts';
import { relationWords } from './relation-words.ts';
import { type TimeScale, timeScale } from './scale.ts';
import { type PlacedEvent, type Scene, sceneOf } from './scene.ts';
import { motionDuration } from './travel.ts';

const GUTTER = 112;
/** Narrower panes have their lane titles above the lines, px. */
const NARROW = 620;
/** Time without a moving frame after which the focusable elements take their places, ms. */
const SETTLE = 90;

/** What is shown; all of it may change without the view being made anew. Events are meant by their ids. */
export interface TimelineInputs {
  readonly dataset: Dataset;
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly lanes: LaneKey;
  readonly selected: string | undefined;
  readonly links: readonly EventLink[];
  /** The day of the main document, the last that the sources speak of; it is marked on the axis. */
  readonly documentDay: Span | undefined;
  /** The last instant (ms) that the sources speak of. */
  readonly known: number | undefined;
}

export interface TimelineElements {
  readonly axis: HTMLCanvasElement;
  readonly lanes: HTMLCanvasElement;
  /** Scrolls the lanes; holds the canvas and the list. */
  readonly box: HTMLElement;
  readonly list: HTMLUListElement;
}

export interface TimelineSettings {
  readonly documentLabel: string;
  span(): Span;
  /** Id of the event under the pointer or focus in any view. */
  hovered(): string | undefined;
  laneTitle(lane: Lane): string;
  eventLabel(item: EventItem): string;
  eventName(item: EventItem, dataset: Dataset): string;
  relationWord(type: LinkType): string;
  onPress(item: EventItem): void;
  onHover(item: EventItem | undefined): void;
  onPainted(): void;
  onError(error: unknown): void;
}

export interface TimelineView {
  update(next: TimelineInputs): void;
  /** Asks for a frame, after the span or the hovered event has changed. */
  refresh(): void;
  scale(): TimeScale;
  eventAt(x: number, y: number): PlacedEvent | undefined;
  readonly events: EventsLayer;
  dispose(): void;
}

/** The imperative part of the timeline: sizes, frames and pixels. React only hands it inputs. */
export function createTimelineView(elements: TimelineElements, settings: TimelineSettings): TimelineView {
  const { axis, lanes: canvas, box, list } = elements;
  const axisCtx = axis.getContext('2d')!;
  const ctx = canvas.getContext('2d')!;
  const moving = motion(motionDuration);
  const widths = new Map<string, number>();
  let theme = readTheme();
  let size = { width: 0, height: 0, ratio: 1 };
  let inputs: TimelineInputs | undefined;
  let focused: string | undefined;
  let scene: Scene | undefined;
  let shown: Span | undefined;
  let revealed: string | undefined;
  let settling = 0;

  const task = frameTask(10, paint);
  const contents = laneContents(task.ask, settings.onError);
  const events = eventsLayer(list, {
    name: (event) => settings.eventName(event.item, inputs!.dataset),
    onPress: (event) => settings.onPress(event.item),
    onFocus: (event) => {
      focused = event?.item.id;
      settings.onHover(event?.item);
      task.ask();
    },
  });

  function widthIn(font: string, text: string): number {
    const key = font + text;
    let width = widths.get(key);
    if (width === undefined) {
      ctx.font = font;
      width = Math.ceil(ctx.measureText(text).width) + 2;
      widths.set(key, width);
    }
    return width;
  }

  function currentScale(): TimeScale {
    const gutter = size.width < NARROW ? 0 : GUTTER;
    return timeScale(settings.span(), gutter, Math.max(gutter + 1, size.width));
  }

  function settle(): void {
    if (!scene || !inputs) return;
    events.sync(scene, inputs.selected);
    settings.onPainted();
  }

  /** Scrolls a newly selected event's line into view, once. */
  function revealLine(placed: Scene, selected: string | undefined): void {
    if (selected === revealed) return;
    const chosen = placed.lanes.flatMap((lane) => lane.events).find((event) => event.item.id === selected);
    if (!chosen) return;
    revealed = selected;
    const half = placed.lineHeight / 2;
    const hidden = chosen.restY - half < box.scrollTop || chosen.restY + half > box.scrollTop + size.height;
    list.style.height = `${placed.height}px`;
    if (hidden) box.scrollTop = chosen.restY - size.height / 2;
  }

  function paint(now: number): void {
    if (!inputs || size.width === 0) return;
    const scale = currentScale();
    const titlesAbove = size.width < NARROW;
    moving.begin(now);
    scene = sceneOf({
      contents: contents.at(scale.span),
      histogram: () => contents.histogram(scale.span, Math.round(scale.right - scale.left)),
      scale,
      categories: inputs.dataset.categories,
      height: size.height,
      titlesAbove,
      known: inputs.known ?? scale.span.to,
      title: settings.laneTitle,
      titleHeight: (title) => (titlesAbove ? 0 : titleHeight(ctx, title, GUTTER - 22)),
      label: settings.eventLabel,
      measure: (text) => widthIn(LABEL_FONT, text),
      motion: moving,
    });
    revealLine(scene, inputs.selected);
    const still = shown !== undefined && sameSpan(shown, scale.span);
    shown = scale.span;
    clearTimeout(settling);
    if (moving.end()) task.ask();
    else if (still) settle();
    draw(scene, inputs, titlesAbove);
    if (!still) settling = window.setTimeout(settle, SETTLE);
  }

  function draw(placed: Scene, marks: TimelineInputs, titlesAbove: boolean): void {
    const { scale } = placed;
    const { width, height, ratio } = size;
    list.style.height = `${placed.height}px`;
    const top = box.scrollTop;
    const { zone } = marks.dataset;
    const day = marks.documentDay;
    const mark = day && { day, label: settings.documentLabel };
    const tickRows = axisTicks(scale, zone);
    axisCtx.setTransform(ratio, 0, 0, ratio, 0, 0);
    axisCtx.clearRect(0, 0, width, AXIS_HEIGHT);
    drawAxis(axisCtx, scale, tickRows, zone, width, mark, theme);
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    ctx.clearRect(0, 0, width, height);
    drawGrid(ctx, scale, tickRows, height, theme);
    ctx.save();
    ctx.beginPath();
    ctx.rect(scale.left, 0, scale.right - scale.left, height);
    ctx.clip();
    const chosen = placed.lanes
      .flatMap((lane) => lane.events)
      .find((event) => event.item.id === marks.selected);
    drawMoments(ctx, scale, day, chosen?.shape, height, theme);
    ctx.translate(0, -top);
    const relations = placeRelations(placed, marks.selected, marks.links);
    const words = relationWords(
      placed,
      relations,
      ({ type }) => settings.relationWord(type),
      (text) => widthIn(RELATION_FONT, text),
    );
    drawRelations(ctx, relations, theme);
    drawLanes(
      ctx,
      placed,
      { selected: marks.selected, hovered: settings.hovered(), focused },
      top,
      top + height,
      theme,
    );
    drawRelationWords(ctx, words, theme);
    ctx.restore();
    ctx.translate(0, -top);
    if (titlesAbove) drawLaneTitles(ctx, placed, width, 8, width, theme);
    else drawLaneTitles(ctx, placed, width, 16, GUTTER - 22, theme);
  }

  function resize(target: HTMLCanvasElement, width: number, height: number, ratio: number): void {
    target.width = Math.round(width * ratio);
    target.height = Math.round(height * ratio);
    target.style.width = `${width}px`;
    target.style.height = `${height}px`;
  }

  const resized = new ResizeObserver(() => {
    const next = { width: box.clientWidth, height: box.clientHeight, ratio: devicePixelRatio };
    if (next.width === size.width && next.height === size.height && next.ratio === size.ratio) return;
    size = next;
    resize(axis, size.width, AXIS_HEIGHT, size.ratio);
    resize(canvas, size.width, size.height, size.ratio);
    task.cancel();
    paint(performance.now());
  });
  resized.observe(box);
  box.addEventListener('scroll', task.ask);
  const unwatch = watchTheme((next) => {
    theme = next;
    task.ask();
  });
  const fontsCame = () => {
    widths.clear();
    task.ask();
  };
  document.fonts.addEventListener('loadingdone', fontsCame);

  return {
    update(next) {
      if (next.query !== inputs?.query || next.filter !== inputs.filter || next.lanes !== inputs.lanes)
        contents.ask(next.query, next.filter, next.lanes);
      inputs = next;
      task.ask();
    },
    refresh: task.ask,
    scale: currentScale,
    eventAt: (x, y) => scene && eventAt(scene, x, y),
    events,
    dispose() {
      resized.disconnect();
      box.removeEventListener('scroll', task.ask);
      document.fonts.removeEventListener('loadingdone', fontsCame);
      unwatch();
      task.cancel();
      clearTimeout(settling);
    },
  };
}
