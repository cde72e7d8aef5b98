import { latest } from '../../base/answer.ts';
import { frameTask } from '../../base/frame.ts';
import type { CategoryRow } from '../../core/model/tables.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { NARROWEST, type Span } from '../../core/time/span.ts';
import type { Zone } from '../../core/time/zone.ts';
import { readTheme, watchTheme } from '../../ui/theme.ts';
import type { FoldedScale } from './fold.ts';
import { overviewCounts, overviewScale, type PieceCounts } from './overview-counts.ts';
import { drawOverview, OVERVIEW_HEIGHT } from './overview-draw.ts';
import { gapAt, shortestGap, silences } from './overview-gaps.ts';

const PAD = 16;
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
  /** Answers for the whole record, which gives the scale and the silences: they stay while the account changes. */
  readonly whole: EventQuery;
  readonly zone: Zone;
  readonly categories: readonly CategoryRow[];
  readonly extent: Span;
  /** The part of the extent that reports can speak of. */
  readonly reportable: Span;
  span(): Span;
  show(span: Span): void;
  goTo(span: Span): void;
  /** What the hatch of a silence means. */
  readonly legend: string;
  gapWords(gap: Span): string;
  onGaps(gaps: readonly Span[]): void;
  onError(error: unknown): void;
}

/** The strip above the timeline: the whole extent as density, with the visible span as a brush. */
export function createOverview(elements: OverviewElements, settings: OverviewSettings) {
  const { box, canvas, brush, tip } = elements;
  const ctx = canvas.getContext('2d')!;
  let theme = readTheme();
  let width = 0;
  let shown: { readonly query: EventQuery; readonly filter: Filter } | undefined;
  let gaps: readonly Span[] = [];
  let scale: FoldedScale | undefined;
  let counts: readonly PieceCounts[] = [];

  const brushTask = frameTask(11, () => {
    if (!scale) return;
    const span = settings.span();
    const x0 = Math.max(0, scale.x(span.from));
    const x1 = Math.min(width, scale.x(span.to));
    const wide = Math.max(THINNEST, x1 - x0);
    brush.style.translate = `${Math.min(width - wide, Math.max(0, x0 - (wide - (x1 - x0)) / 2))}px 0`;
    brush.style.width = `${wide}px`;
  });
  const drawTask = frameTask(12, () => {
    if (scale)
      drawOverview(
        ctx,
        scale,
        counts,
        gaps,
        settings.legend,
        settings.categories,
        settings.zone,
        width,
        theme,
      );
  });
  const takeCounts = latest<readonly PieceCounts[]>((value) => {
    counts = value;
    drawTask.ask();
  }, settings.onError);
  const takeGaps = latest<readonly Span[]>((value) => {
    gaps = silences(value, settings.reportable);
    settings.onGaps(gaps);
    drawTask.ask();
  }, settings.onError);
  const takeScale = latest<FoldedScale>((value) => {
    scale = value;
    brushTask.ask();
    askCounts();
    takeGaps(settings.whole.gaps(settings.reportable, shortestGap(value)));
  }, settings.onError);

  function askCounts(): void {
    if (scale && shown) takeCounts(overviewCounts(shown.query, shown.filter, scale));
  }

  /** Says what is under the pointer: over a silence its dates, as a touch has no title to hover for. */
  function point(event: PointerEvent): void {
    const gap = scale && gapAt(gaps, scale.instant(pixel(event)));
    tip.hidden = gap === undefined;
    if (!gap || !scale) return;
    tip.textContent = settings.gapWords(gap);
    const middle = (scale.x(gap.from) + scale.x(gap.to) - tip.offsetWidth) / 2;
    tip.style.translate = `${Math.max(0, Math.min(width - tip.offsetWidth, middle))}px 0`;
  }
  /** A finger leaves when it is lifted; what it pointed at stays to be read. */
  const leave = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') tip.hidden = true;
  };

  const resized = new ResizeObserver(() => {
    if (box.clientWidth === width) return;
    width = box.clientWidth;
    canvas.width = Math.round(width * devicePixelRatio);
    canvas.height = Math.round(OVERVIEW_HEIGHT * devicePixelRatio);
    ctx.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    drawTask.ask();
    if (width > PAD * 2) takeScale(overviewScale(settings.whole, settings.extent, PAD, width - PAD));
  });
  resized.observe(box);
  const unwatch = watchTheme((next) => {
    theme = next;
    drawTask.ask();
  });

  let held: { edge: 'from' | 'to' | 'all'; grip: number } | undefined;
  const pixel = (event: PointerEvent) => event.clientX - box.getBoundingClientRect().left;
  const down = (event: PointerEvent) => {
    if (!scale || event.button !== 0) return;
    point(event);
    const x = pixel(event);
    const span = settings.span();
    const edge = (event.target as HTMLElement).dataset.edge as 'from' | 'to' | undefined;
    const onBrush = brush.contains(event.target as Node);
    box.setPointerCapture(event.pointerId);
    if (!onBrush) {
      const half = (span.to - span.from) / 2;
      const at = scale.instant(x);
      settings.goTo({ from: at - half, to: at + half });
    }
    held = { edge: edge ?? 'all', grip: x - scale.x(edge === 'to' ? span.to : span.from) };
    if (!onBrush) held = undefined;
  };
  const move = (event: PointerEvent) => {
    if (!held) point(event);
    if (!held || !scale) return;
    tip.hidden = true;
    const at = scale.instant(pixel(event) - held.grip);
    const { from, to } = settings.span();
    if (held.edge === 'from') settings.show({ from: Math.min(at, to - NARROWEST), to });
    else if (held.edge === 'to') settings.show({ from, to: Math.max(at, from + NARROWEST) });
    else settings.show({ from: at, to: at + (to - from) });
  };
  const up = () => {
    held = undefined;
  };
  box.addEventListener('pointerdown', down);
  box.addEventListener('pointermove', move);
  box.addEventListener('pointerup', up);
  box.addEventListener('pointercancel', up);
  box.addEventListener('pointerleave', leave);

  return {
    /** Shows what a query answers for a filter. */
    update(query: EventQuery, filter: Filter) {
      shown = { query, filter };
      askCounts();
    },
    refresh: brushTask.ask,
    dispose() {
      resized.disconnect();
      unwatch();
      brushTask.cancel();
      drawTask.cancel();
      box.removeEventListener('pointerdown', down);
      box.removeEventListener('pointermove', move);
      box.removeEventListener('pointerup', up);
      box.removeEventListener('pointercancel', up);
      box.removeEventListener('pointerleave', leave);
    },
  };
}
