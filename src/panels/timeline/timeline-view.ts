import { differOnlyBy } from '../../base/differ-only-by.ts';
import { frameTask } from '../../base/frame.ts';
import { type Span, sameSpan } from '../../core/time/span.ts';
import type { Wanted } from '../../core/view/wanted.ts';
import { motionDuration } from '../../ui/motion-duration.ts';
import { canvasPen } from '../../ui/pen/canvas-pen.ts';
import { mirroredPen } from '../../ui/pen/mirrored-pen.ts';
import type { Pen } from '../../ui/pen/pen.ts';
import { textWidths } from '../../ui/pen/text-widths.ts';
import { paintColours } from '../../ui/theme.ts';
import { laneContents } from './asked/lane-contents.ts';
import { AXIS_HEIGHT, drawAxis } from './draw/draw-axis.ts';
import { drawPicture } from './draw/draw-picture.ts';
import { fitCanvas, type Size, watchSize } from './draw/surface.ts';
import { eventsLayer } from './elements/events-layer.ts';
import { foldsLayer } from './elements/folds-layer.ts';
import { motion } from './moving/eased.ts';
import { lineScroll } from './moving/line-scroll.ts';
import { type AxisSide, axisSide } from './scene/axis-side.ts';
import { labelFont, TITLE_FONT } from './scene/fonts.ts';
import { LINE_HEIGHTS, reachOf } from './scene/for-fingers.ts';
import { eventAt } from './scene/hit-test.ts';
import { laneSigns } from './scene/lane-signs.ts';
import { GUTTER, TITLE_ROOM, titleHeight, wrapped } from './scene/lane-titles.ts';
import { pictureOf, type TimelinePicture } from './scene/picture.ts';
import { type TimeScale, timeScale } from './scene/time-scale.ts';
import { lanesBelow, type PlacedEvent, type Scene, sceneOf } from './scene/timeline-scene.ts';
import type {
  PointedAt,
  TimelineElements,
  TimelineInputs,
  TimelineSettings,
  TimelineView,
} from './view-types.ts';

/** Narrower panes have their lane titles above the lines, px. */
const NARROW = 620;
/** Time without a moving frame after which the focusable elements take their places, ms. */
const SETTLE = 90;

/** The imperative part of the timeline: sizes, frames and pixels. Undefined where the browser gives no canvas to draw on. */
export function createTimelineView(
  elements: TimelineElements,
  settings: TimelineSettings,
): TimelineView | undefined {
  const { axis, lanes: canvas, box, list } = elements;
  const axisCtx = axis.getContext('2d');
  const ctx = canvas.getContext('2d');
  if (!axisCtx || !ctx) return undefined;
  const moving = motion(motionDuration);
  const widths = textWidths(ctx);
  const coarse = matchMedia('(pointer: coarse)');
  const colours = paintColours(() => task.ask());
  let size: Size = { width: 0, height: 0, text: 1, ratio: 1 };
  let inputs: TimelineInputs | undefined;
  let focused: string | undefined;
  let scene: Scene | undefined;
  let shown: Span | undefined;
  let revealed: Wanted | undefined;
  let settling = 0;
  let picture: TimelinePicture | undefined;
  let signed = '';
  let related: ReadonlySet<string> = new Set();
  let unfolded: ReadonlySet<string> = new Set();

  const task = frameTask(10, paint);
  const contents = laneContents(task.ask, settings.onFault);
  const events = eventsLayer(list, {
    name: (event) => settings.eventName(event.item, inputs!.catalogue),
    onPress: (event) => settings.onPress(event.item),
    under,
    onFocus: (event) => {
      focused = event?.item.id;
      settings.onHover(event?.item);
      task.ask();
    },
  });

  const folds = foldsLayer(elements.folds, {
    place: ({ title, top }) =>
      size.width < NARROW
        ? { x: 18 + Math.ceil(widths.of(TITLE_FONT, title.text)), y: top + 2 }
        : { x: 16, y: top + titleHeight(title.lines.length) - 6 },
    words: settings.foldWords,
    onToggle: (key) => {
      unfolded = new Set(unfolded.has(key) ? [...unfolded].filter((one) => one !== key) : [...unfolded, key]);
      task.ask();
    },
  });

  function side(): AxisSide {
    return axisSide(inputs?.axis ?? 'ltr', size.width);
  }

  function under(pointer: PointedAt): PlacedEvent | undefined {
    const { left, top } = box.getBoundingClientRect();
    const [x, y] = [pointer.clientX - left, pointer.clientY - top + box.scrollTop];
    return scene && eventAt(scene, side().x(x / size.text), y / size.text, reachOf(pointer) / size.text);
  }

  function currentScale(): TimeScale {
    const gutter = size.width < NARROW ? 0 : GUTTER;
    return timeScale(settings.span(), gutter, Math.max(gutter + 1, size.width));
  }

  function settle(): void {
    if (!scene || !inputs) return;
    events.sync(scene, inputs.selected?.id, size.text, side());
    folds.sync(scene, unfolded, size.text, side());
    placeSigns(scene);
    settings.onPainted();
  }

  function placeSigns(placed: Scene): void {
    if (!picture) return;
    const { relations, relationWord } = picture;
    const signs = laneSigns(placed, relations.shown, relationWord, widths.of, size.text, side());
    const next = JSON.stringify(signs);
    if (next === signed) return;
    signed = next;
    settings.onSigns(signs);
  }

  /** Scrolls the line of a wanted event into view, once. */
  function revealLine(placed: Scene, wanted: Wanted | undefined): void {
    if (!wanted || wanted === revealed) return;
    const chosen = placed.lanes.flatMap((lane) => lane.events).find(({ item }) => item.id === wanted.id);
    if (!chosen) return;
    revealed = wanted;
    list.style.height = `${placed.height * size.text}px`;
    const position = lineScroll(placed, chosen, box.scrollTop / size.text, size.height);
    if (position !== undefined) box.scrollTop = position * size.text;
  }

  function paint(now: number): void {
    if (!inputs || size.width === 0) return;
    const scale = currentScale();
    const titlesAbove = size.width < NARROW;
    const selected = inputs.selected?.id;
    moving.begin(now);
    scene = sceneOf({
      contents: contents.at(scale.span),
      histogram: () => contents.histogram(scale.span, Math.round(scale.right - scale.left)),
      scale,
      categories: inputs.catalogue.categories,
      height: size.height,
      lineHeights: coarse.matches ? LINE_HEIGHTS.coarse : LINE_HEIGHTS.fine,
      unfolded,
      titlesAbove,
      known: inputs.known ?? scale.span.to,
      selected,
      related,
      title: settings.laneTitle,
      titleLines: (title) =>
        wrapped(title, titlesAbove ? size.width : TITLE_ROOM, (text) => widths.of(TITLE_FONT, text)),
      label: settings.eventLabel,
      measure: (text, isStrong) => Math.ceil(widths.of(labelFont(isStrong), text)) + 2,
      motion: moving,
    });
    revealLine(scene, inputs.wanted);
    const still = shown !== undefined && sameSpan(shown, scale.span);
    shown = scale.span;
    clearTimeout(settling);
    draw(scene, inputs);
    if (moving.end()) task.ask();
    else if (still) settle();
    if (!still) settling = window.setTimeout(settle, SETTLE);
  }

  function draw(placed: Scene, now: TimelineInputs): void {
    list.style.height = `${placed.height * size.text}px`;
    const top = box.scrollTop / size.text;
    settings.onBelow(lanesBelow(placed, top + size.height));
    picture = pictureOf(placed, {
      marks: { selected: now.selected?.id, hovered: settings.hovered(), focused },
      size,
      top,
      zone: now.catalogue.zone,
      documentDay: now.documentDay,
      documentLabel: settings.documentLabel,
      links: now.selected?.links ?? [],
      wanted: settings.relation(),
      relationWord: settings.relationWord,
      measure: widths.of,
    });
    const theme = colours.now();
    drawAxis(cleared(axisCtx!, AXIS_HEIGHT, now), picture.axis, size.width, theme);
    drawPicture(cleared(ctx!, size.height, now), picture, theme);
  }

  /** A pen for a canvas of that height (px) that has been wiped, mirrored where time runs to the left. */
  function cleared(
    context: CanvasRenderingContext2D,
    height: number,
    { axis: direction }: TimelineInputs,
  ): Pen {
    context.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
    context.clearRect(0, 0, size.width, height);
    const pen = canvasPen(context);
    return direction === 'rtl' ? mirroredPen(pen, size.width) : pen;
  }

  const unwatchSize = watchSize(box, (next) => {
    size = next;
    fitCanvas(axis, size.width, AXIS_HEIGHT, size);
    fitCanvas(canvas, size.width, size.height, size);
    // The frame that works out the page's layout has enough to do; later ones would show a wiped canvas.
    if (!scene) return task.ask();
    paint(performance.now());
  });
  box.addEventListener('scroll', task.ask);
  coarse.addEventListener('change', task.ask);
  const fontsCame = () => {
    widths.forget();
    task.ask();
  };
  document.fonts.addEventListener('loadingdone', fontsCame);

  return {
    update(next) {
      const isOther =
        next.query !== inputs?.query || next.filter !== inputs.filter || next.lanes !== inputs.lanes;
      const isAnswered = !isOther || contents.ask(next.query, next.filter, next.lanes);
      const isOnlyAsked = inputs !== undefined && differOnlyBy(['query', 'filter'], inputs, next);
      if (next.lanes !== inputs?.lanes) unfolded = new Set();
      if (next.selected !== inputs?.selected)
        related = new Set(next.selected?.links.map(({ other }) => other.id));
      inputs = next;
      // What is still to be answered is painted when it has come.
      if (isAnswered || !isOnlyAsked) task.ask();
    },
    refresh: task.ask,
    side: () => side().sign,
    instant: (x) => currentScale().instant(side().x(x / size.text)),
    msPerPx: () => currentScale().msPerPx / size.text,
    under,
    events,
    dispose() {
      contents.stop();
      unwatchSize();
      box.removeEventListener('scroll', task.ask);
      coarse.removeEventListener('change', task.ask);
      document.fonts.removeEventListener('loadingdone', fontsCame);
      colours.stop();
      task.cancel();
      clearTimeout(settling);
    },
  };
}
