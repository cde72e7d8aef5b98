import { frameTask } from '../../../base/frame.ts';
import type { CategoryRow } from '../../../core/model/tables.ts';
import type { Filter } from '../../../core/store/filter.ts';
import type { EventQuery } from '../../../core/store/query.ts';
import { NARROWEST, type Span } from '../../../core/time/span.ts';
import type { Zone } from '../../../core/time/zone.ts';
import type { AxisDirection } from '../../../core/view/axis-direction.ts';
import { canvasPen } from '../../../ui/pen/canvas-pen.ts';
import { mirroredPen } from '../../../ui/pen/mirrored-pen.ts';
import { textWidths } from '../../../ui/pen/text-widths.ts';
import { paintColours } from '../../../ui/theme.ts';
import { asker } from '../asked/faults.ts';
import { fitCanvas, type Size, watchSize } from '../draw/surface.ts';
import { heldPointers } from '../moving/held-pointers.ts';
import { axisSide } from '../scene/axis-side.ts';
import type { PlacedSign } from '../scene/placed-sign.ts';
import type { FoldedScale } from './folded-scale.ts';
import { overviewCounts, overviewScale, type PieceCounts } from './overview-counts.ts';
import { drawOverview } from './overview-draw.ts';
import { gapAt, inner, shortestGap } from './overview-gaps.ts';
import { OVERVIEW_HEIGHT, overviewScene } from './overview-scene.ts';
import { overviewSigns } from './overview-signs.ts';

/** Room beside the axis, px: an edge of the brush can be held there. */
const PAD = 24;
/** The narrowest that the brush is drawn, px, so that it can be seen and held. */
const THINNEST = 6;

export interface OverviewElements {
  readonly box: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly brush: HTMLElement;
  /** Says what the pointer is on. */
  readonly tip: HTMLElement;
}

export interface OverviewSettings {
  /** Answers for the whole record, which gives scale and brackets: they stay while the account changes. */
  readonly whole: EventQuery;
  readonly zone: Zone;
  readonly categories: readonly CategoryRow[];
  readonly extent: Span;
  /** The part of the extent that reports can speak of. */
  readonly reportable: Span;
  readonly axis: AxisDirection;
  span(): Span;
  show(span: Span): void;
  goTo(span: Span): void;
  /** What a bracket means, in long and in short. */
  readonly bracketWords: readonly string[];
  gapWords(gap: Span): string;
  onGaps(gaps: readonly Span[]): void;
  /** Signs have been placed anew. */
  onSigns(signs: readonly PlacedSign[]): void;
  /** Called with undefined when all is well again. */
  onFault(fault: unknown): void;
}

/**
 * The strip above the timeline: the whole extent as density, with the visible span as a brush. Undefined where the browser
 * gives no canvas to draw on.
 */
export function createOverview(elements: OverviewElements, settings: OverviewSettings) {
  const { box, canvas, brush, tip } = elements;
  const ctx = canvas.getContext('2d');
  if (!ctx) return undefined;
  const { newest, stop } = asker(settings.onFault);
  const colours = paintColours(() => drawTask.ask());
  let size: Size = { width: 0, height: 0, text: 1, ratio: 1 };
  let shown: { readonly query: EventQuery; readonly filter: Filter } | undefined;
  let gaps: readonly Span[] = [];
  let scale: FoldedScale | undefined;
  let counts: readonly PieceCounts[] = [];
  const widths = textWidths(ctx);
  const side = () => axisSide(settings.axis, size.width);

  const brushTask = frameTask(11, () => {
    if (!scale) return;
    const span = settings.span();
    const x0 = Math.max(0, scale.x(span.from));
    const x1 = Math.min(size.width, scale.x(span.to));
    const wide = Math.max(THINNEST, x1 - x0);
    // Both edges of a thin brush reach outwards.
    const reach = wide < PAD * 2 ? PAD - wide / 3 : 0;
    const middle = x0 - (wide - (x1 - x0)) / 2;
    const first = Math.min(size.width - wide - reach, Math.max(reach, middle));
    const start = side().left(first, wide);
    brush.style.translate = `${start * size.text}px 0`;
    brush.style.width = `${wide * size.text}px`;
    brush.style.setProperty('--before', `${start * size.text}px`);
    brush.style.setProperty('--after', `${(size.width - start - wide) * size.text}px`);
  });
  const drawTask = frameTask(12, () => {
    if (!scale) return;
    ctx.clearRect(0, 0, size.width, OVERVIEW_HEIGHT);
    const pen = canvasPen(ctx);
    const scene = overviewScene({
      ...settings,
      words: settings.bracketWords,
      scale,
      counts,
      gaps,
      width: size.width,
      measure: widths.of,
    });
    drawOverview(settings.axis === 'rtl' ? mirroredPen(pen, size.width) : pen, scene, colours.now());
  });
  const takeCounts = newest<readonly PieceCounts[]>((value) => {
    counts = value;
    drawTask.ask();
  });
  const takeGaps = newest<readonly Span[]>((value) => {
    gaps = inner(value, settings.reportable);
    settings.onGaps(gaps);
    placeSigns();
    drawTask.ask();
  });
  const takeScale = newest<FoldedScale>((value) => {
    scale = value;
    brushTask.ask();
    placeSigns();
    askCounts();
    takeGaps((asked) => settings.whole.during(asked).gaps(settings.reportable, shortestGap(value)));
  });

  function placeSigns(): void {
    if (scale) settings.onSigns(overviewSigns(scale, gaps, size.text, side()));
  }

  function askCounts(): void {
    const [by, on] = [shown, scale];
    if (by && on) takeCounts((asked) => overviewCounts(by.query.during(asked), by.filter, on));
  }

  /** Says what is under the pointer: over a bracket its dates, as a touch has no title to hover for. */
  function point(event: PointerEvent): void {
    const gap = scale && gapAt(gaps, scale.instant(pixel(event)));
    tip.hidden = gap === undefined;
    if (!gap || !scale) return;
    tip.textContent = settings.gapWords(gap);
    const wide = tip.offsetWidth / size.text;
    const start = (scale.x(gap.from) + scale.x(gap.to) - wide) / 2;
    const first = Math.max(0, Math.min(size.width - wide, start));
    tip.style.translate = `${side().left(first, wide) * size.text}px 0`;
  }
  /** A finger leaves when it is lifted; what it pointed at stays to be read. */
  const leave = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') tip.hidden = true;
  };

  const unwatchSize = watchSize(box, (next) => {
    size = next;
    fitCanvas(canvas, size.width, OVERVIEW_HEIGHT, size);
    ctx.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
    drawTask.ask();
    if (size.width > PAD * 2)
      takeScale((asked) =>
        overviewScale(settings.whole.during(asked), settings.extent, PAD, size.width - PAD),
      );
  });
  const pointers = heldPointers();
  let held: { edge: 'from' | 'to' | 'all'; grip: number } | undefined;
  const pixel = (event: PointerEvent) =>
    side().x((event.clientX - box.getBoundingClientRect().left) / size.text);
  /** Where a finger came down beside the brush: it may be about to scroll the page. */
  let tapped: number | undefined;
  const goTo = (x: number) => {
    const { from, to } = settings.span();
    const at = scale!.instant(x);
    settings.goTo({ from: at - (to - from) / 2, to: at + (to - from) / 2 });
  };
  const down = (event: PointerEvent) => {
    if (!scale || event.button !== 0) return;
    point(event);
    if ((event.target as Element).closest('button')) return;
    const x = pixel(event);
    const span = settings.span();
    const edge = (event.target as HTMLElement).dataset.edge as 'from' | 'to' | undefined;
    const onBrush = brush.contains(event.target as Node);
    box.setPointerCapture(event.pointerId);
    pointers.hold(event.pointerId, { x, y: 0 });
    if (onBrush) held = { edge: edge ?? 'all', grip: x - scale.x(edge === 'to' ? span.to : span.from) };
    else if (event.pointerType === 'touch') tapped = x;
    else goTo(x);
  };
  const move = (event: PointerEvent) => {
    if (!pointers.move(event.pointerId, { x: pixel(event), y: 0 }, event.buttons)) held = undefined;
    if (!held) point(event);
    if (!held || !scale) return;
    tip.hidden = true;
    const at = scale.instant(pixel(event) - held.grip);
    const { from, to } = settings.span();
    if (held.edge === 'from') settings.show({ from: Math.min(at, to - NARROWEST), to });
    else if (held.edge === 'to') settings.show({ from, to: Math.max(at, from + NARROWEST) });
    else settings.show({ from: at, to: at + (to - from) });
  };
  const letGo = () => {
    pointers.releaseAll();
    held = tapped = undefined;
  };
  const up = () => {
    if (tapped !== undefined) goTo(tapped);
    letGo();
  };
  const ended = new AbortController();
  const { signal } = ended;
  box.addEventListener('pointerdown', down, { signal });
  box.addEventListener('pointermove', move, { signal });
  box.addEventListener('pointerup', up, { signal });
  box.addEventListener('pointercancel', letGo, { signal });
  box.addEventListener('lostpointercapture', letGo, { signal });
  box.addEventListener('pointerleave', leave, { signal });
  window.addEventListener('blur', letGo, { signal });

  return {
    /** Shows what a query answers for a filter. */
    update(query: EventQuery, filter: Filter) {
      shown = { query, filter };
      askCounts();
    },
    refresh: brushTask.ask,
    dispose() {
      stop();
      unwatchSize();
      ended.abort();
      colours.stop();
      brushTask.cancel();
      drawTask.cancel();
    },
  };
}
