import { length } from '../../../core/time/span.ts';
import { ticks } from '../../../core/time/ticks.ts';
import { contextLabel, tickLabel } from '../../../i18n/dates.ts';
import { t } from '../../../i18n/t.ts';
import type { Pen } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import { hoursOf } from '../order/hours-in-words.ts';
import { AXIS_FONT, DAY_FONT, TITLE_FONT } from '../scene/fonts.ts';
import type { StillOrder } from './still-order.ts';

/** The middles of the lines over the rows, px. */
const AT = { days: 12, ticks: 30, reading: 48 } as const;
const MIN_TICK = 84;
/** Px between days, and from the side to the first words. */
const APART = 6;
const START = 16;

/** Draws what the columns are, px from the side where reading starts. */
export function drawOrderNames(pen: Pen, { columns }: StillOrder, theme: Theme): void {
  pen.text(t('day.title'), START, AT.ticks, { font: TITLE_FONT, colour: theme.ink });
  pen.text(t('day.about'), START, AT.reading, { font: AXIS_FONT, colour: theme.muted });
  pen.text(t('day.who'), columns.who, AT.days, { font: AXIS_FONT, colour: theme.muted });
}

/** Draws the hours over the bars, so many px wide along time, and how the hours of the event are read. */
export function drawOrderHours(pen: Pen, still: StillOrder, width: number, theme: Theme): void {
  const { span, documentDay, own, measure } = still;
  const { zone, categories } = still.catalogue;
  const x = (instant: number) => ((instant - span.from) / length(span)) * width;
  const { unit, instants, context } = ticks(span, zone, width, MIN_TICK);
  let free = 0;
  for (const instant of context?.instants.filter((one) => one < span.to) ?? []) {
    const day = contextLabel(instant, context!.unit, zone);
    const text = documentDay?.from === instant ? `${day} ▾` : day;
    const at = Math.max(free, x(instant));
    pen.text(text, at, AT.days, { font: DAY_FONT, colour: theme.ink });
    free = at + measure(DAY_FONT, text) + APART;
  }
  instants.forEach((instant, i) => {
    const align = i === 0 ? 'left' : i === instants.length - 1 ? 'right' : 'center';
    pen.text(tickLabel(instant, unit, zone), x(instant), AT.ticks, {
      font: AXIS_FONT,
      colour: theme.muted,
      align,
    });
  });
  const hours = own && hoursOf(own.item);
  if (!own || !hours?.part) return;
  const { from, to, part } = hours;
  pen.text(t('day.readAs', { word: t(`day.${part}`), from, to }), width, AT.reading, {
    font: AXIS_FONT,
    colour: theme[categories[own.item.category].symbol],
    align: 'right',
  });
}
