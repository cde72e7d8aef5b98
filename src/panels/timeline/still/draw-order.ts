import { length } from '../../../core/time/span.ts';
import { t } from '../../../i18n/t.ts';
import { mirroredPen } from '../../../ui/pen/mirrored-pen.ts';
import type { Fade, Pen, Trace } from '../../../ui/pen/pen.ts';
import { traceSign } from '../../../ui/sign-corners.ts';
import type { Theme } from '../../../ui/theme.ts';
import { drawHatch, drawOutline } from '../draw/draw-hatch.ts';
import { RELATION_LOOKS } from '../draw/relation-looks.ts';
import type { OrderBar } from '../order/bar-of.ts';
import { arcBend } from '../order/relation-arc.ts';
import { AXIS_FONT, DAY_FONT, labelFont, RELATION_FONT } from '../scene/fonts.ts';
import { SIGN } from '../scene/shape.ts';
import { drawOrderHours, drawOrderNames } from './order-head.ts';
import { HEAD_HEIGHT, type OrderRow, type StillOrder } from './still-order.ts';

const TEXT_LINE = 16;
/** The sign of a part beside that of a whole. */
const PART = 0.78;
/** Half the height of a bar, px, and from its end to its words. */
const BAR = { half: 9, beside: 6 } as const;
/** How strong a bar is, and the hours of the event behind all rows. */
const STRENGTH = { bar: 0.36, moment: 0.06, hatch: 0.45 } as const;
const HATCH_STEP = 6;
const START = 16;

const middleOf = ({ top, height }: { readonly top: number; readonly height: number }) => top + height / 2;

function drawLines(
  pen: Pen,
  lines: readonly string[],
  x: number,
  middle: number,
  look: { readonly font: string; readonly colour: string },
): void {
  const first = middle - ((lines.length - 1) * TEXT_LINE) / 2;
  lines.forEach((line, i) => {
    pen.text(line, x, first + i * TEXT_LINE, look);
  });
}

function hairline(pen: Pen, y: number, width: number, theme: Theme): void {
  pen.shape(
    (outline) => {
      outline.moveTo(0, y - 0.5);
      outline.lineTo(width, y - 0.5);
    },
    { stroke: theme.hairline },
  );
}

function drawTitle(pen: Pen, row: OrderRow, { catalogue, columns }: StillOrder, theme: Theme): void {
  const { item, isSelected, isPart, signX, titleX, title, who } = row;
  const y = middleOf(row);
  const { symbol } = catalogue.categories[item.category];
  const radius = isPart ? SIGN * PART : SIGN;
  pen.shape((outline) => traceSign(outline, symbol, signX, y, radius), { fill: theme[symbol] });
  if (isSelected)
    pen.shape((outline) => outline.arc(signX, y, SIGN + 4, 0, Math.PI * 2), {
      stroke: theme.ink,
      width: 1.5,
    });
  drawLines(pen, title, titleX, y, { font: labelFont(isSelected), colour: theme.ink });
  drawLines(pen, who, columns.who, y, { font: AXIS_FONT, colour: theme.muted });
}

/** A bar's fill, full between the inner stops; it may begin and end outside of the row. */
function softFill({ fade: [a, b, c, d] }: OrderBar, width: number, colour: string): Fade {
  const size = Math.max(d - a, Number.EPSILON);
  return {
    x0: a * width,
    x1: d * width,
    colour,
    stops: [
      { at: 0, strength: b > a ? 0 : STRENGTH.bar },
      { at: (b - a) / size, strength: STRENGTH.bar },
      { at: (c - a) / size, strength: STRENGTH.bar },
      { at: 1, strength: d > c ? 0 : STRENGTH.bar },
    ],
  };
}

function drawBar(pen: Pen, row: OrderRow, { catalogue }: StillOrder, width: number, theme: Theme): void {
  const { item, bar, words, isSelected } = row;
  const y = middleOf(row);
  const colour = theme[catalogue.categories[item.category].symbol];
  const [x0, x1] = [bar.from * width, bar.to * width];
  const trace: Trace = (outline) => outline.roundRect(x0, y - BAR.half, x1 - x0, BAR.half * 2, 2);
  const { status } = item;
  if (status === 'occurred' || status === 'ongoing') pen.shape(trace, { fill: softFill(bar, width, colour) });
  else {
    drawHatch(pen, trace, { x0, x1 }, y, BAR.half, HATCH_STEP, colour, STRENGTH.hatch);
    drawOutline(pen, trace, status, colour);
  }
  const isLate = bar.from > 0.5;
  const text = `${bar.isCut.start ? '‹ ' : ''}${words}${bar.isCut.end ? ' ›' : ''}`;
  pen.text(text, isLate ? x1 - BAR.beside : x0 + BAR.beside, y, {
    font: AXIS_FONT,
    colour: theme.ink,
    align: isLate ? 'right' : 'left',
    halo: isSelected ? theme.chosen : theme.paper,
  });
}

/** Draws the hours of all rows, so many px wide along time. */
function drawHours(pen: Pen, still: StillOrder, width: number, theme: Theme): void {
  const { rows, own, span, height } = still;
  drawOrderHours(pen, still, width, theme);
  pen.within(
    (outline) => outline.rect(0, HEAD_HEIGHT, width, height - HEAD_HEIGHT),
    (plot) => {
      if (own) {
        const { startEarliest, endLatest } = own.item.when;
        const share = (at: number) => Math.min(1, Math.max(0, (at - span.from) / length(span))) * width;
        const [x0, x1] = [share(startEarliest), share(endLatest)];
        const colour = theme[still.catalogue.categories[own.item.category].symbol];
        const bottom = rows.at(-1)!.top + rows.at(-1)!.height;
        plot.shape((outline) => outline.rect(x0, HEAD_HEIGHT, x1 - x0, bottom - HEAD_HEIGHT), {
          fill: colour,
          alpha: STRENGTH.moment,
        });
      }
      for (const row of rows) drawBar(plot, row, still, width, theme);
    },
  );
}

/** Draws the relations of the day's event beside the rows: one as an arc with its word, the others as ticks. */
function drawOrderRelations(pen: Pen, { own, rows, relations, columns }: StillOrder, theme: Theme): void {
  const [shown, ...others] = relations;
  if (!own || !shown) return;
  const right = columns.hours - 8;
  const yOf = (id: string) => middleOf(rows.find(({ item }) => item.id === id)!);
  const [ownY, y] = [middleOf(own), yOf(shown.id)];
  const bend = arcBend(columns.hours - columns.relations, ownY - y);
  const [head, tail] = shown.outgoing ? [y, ownY] : [ownY, y];
  for (const { id } of others)
    pen.shape(
      (outline) => {
        outline.moveTo(right - 6, yOf(id));
        outline.lineTo(right, yOf(id));
      },
      { stroke: theme.muted, width: 1.25 },
    );
  pen.shape(
    (outline) => {
      outline.moveTo(right, ownY);
      outline.bezierCurveTo(right - bend, ownY, right - bend, y, right, y);
      outline.moveTo(right - 6, head - 4);
      outline.lineTo(right + 1, head);
      outline.lineTo(right - 6, head + 4);
    },
    { stroke: theme.ink, width: 1.25 },
  );
  pen.shape((outline) => outline.arc(right, tail, 2.5, 0, Math.PI * 2), { fill: theme.ink });
  const word = t(RELATION_LOOKS[shown.type].word);
  pen.text(word, right - 10, y - 10, { font: RELATION_FONT, colour: theme.ink, align: 'right' });
}

/**
 * Draws the day from the side where reading starts, which a mirrored pen puts at the right; `isTurned` where time runs
 * against the reading.
 */
export function drawStillOrder(pen: Pen, still: StillOrder, isTurned: boolean, theme: Theme): void {
  const { width, headings, rows, columns, notes } = still;
  drawOrderNames(pen, still, theme);
  for (const row of rows.filter(({ isSelected }) => isSelected))
    pen.shape((outline) => outline.rect(0, row.top, width, row.height), { fill: theme.chosen });
  for (const heading of headings) {
    hairline(pen, heading.top, width, theme);
    pen.text(heading.text, START, middleOf(heading) + 3, { font: DAY_FONT, colour: theme.muted });
  }
  for (const row of rows) drawTitle(pen, row, still, theme);
  const hours = width - columns.hours;
  pen.moved(columns.hours, 0, (moved) =>
    drawHours(isTurned ? mirroredPen(moved, hours) : moved, still, hours, theme),
  );
  drawOrderRelations(pen, still, theme);
  for (const { text, y } of notes) pen.text(text, START, y, { font: AXIS_FONT, colour: theme.muted });
}
