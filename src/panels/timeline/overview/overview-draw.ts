import type { Pen } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import { OVERVIEW_FONT } from '../scene/fonts.ts';
import type { Extent } from '../scene/pack.ts';
import { OVERVIEW_HEIGHT, type OverviewScene, STRIPS_BOTTOM, STRIPS_TOP } from './overview-scene.ts';

/** Where the brackets of stretches without a dated event stand, and half the height of their ends. */
const BRACKETS = 41.5;
const BRACKET_END = 3;
const LABELS = OVERVIEW_HEIGHT - 7;

/** Draws brackets; a hatch would be taken for something expected. */
function drawBrackets(pen: Pen, { brackets }: OverviewScene, theme: Theme): void {
  pen.shape(
    (outline) => {
      for (const box of brackets) {
        const [x0, x1] = [Math.round(box.x0) + 0.5, Math.round(box.x1) - 0.5];
        for (const x of [x0, x1]) {
          outline.moveTo(x, BRACKETS - BRACKET_END);
          outline.lineTo(x, BRACKETS + BRACKET_END);
        }
        outline.moveTo(x0, BRACKETS);
        if (box.words) {
          outline.lineTo(box.words.x - box.words.half, BRACKETS);
          outline.moveTo(box.words.x + box.words.half, BRACKETS);
        }
        outline.lineTo(x1, BRACKETS);
      }
    },
    { stroke: theme.faint },
  );
  for (const { words } of brackets)
    if (words)
      pen.text(words.text, words.x, BRACKETS, { font: OVERVIEW_FONT, colour: theme.muted, align: 'center' });
}

/** A double zigzag, where the axis is broken. */
function drawFold(pen: Pen, { x0, x1 }: Extent, theme: Theme): void {
  const [top, bottom] = [STRIPS_TOP, STRIPS_BOTTOM];
  pen.shape((outline) => outline.rect(x0, top, x1 - x0, bottom - top), { fill: theme.paper });
  pen.shape(
    (outline) => {
      for (const dx of [-3, 3]) {
        for (let y = top; y <= bottom; y += 4) {
          const x = (x0 + x1) / 2 + dx + (((y - top) / 4) % 2 === 0 ? -2 : 2);
          if (y === top) outline.moveTo(x, y);
          else outline.lineTo(x, y);
        }
      }
    },
    { stroke: theme.faint },
  );
}

function drawTicks(pen: Pen, { ticks }: OverviewScene, theme: Theme): void {
  for (const { x, text } of ticks)
    pen.text(text, x, LABELS, { font: OVERVIEW_FONT, colour: theme.muted, align: 'center' });
  pen.shape(
    (outline) => {
      for (const { x } of ticks) {
        outline.moveTo(Math.round(x) + 0.5, STRIPS_BOTTOM);
        outline.lineTo(Math.round(x) + 0.5, STRIPS_BOTTOM + 3);
      }
    },
    { stroke: theme.faint },
  );
}

/** Draws the overview below its brush. */
export function drawOverview(pen: Pen, scene: OverviewScene, theme: Theme): void {
  for (const { x0, x1, y0, y1, symbol, strength } of scene.strips)
    pen.shape((outline) => outline.rect(x0, y0, x1 - x0, y1 - y0), {
      fill: theme[symbol],
      alpha: strength,
    });
  for (const fold of scene.folds) drawFold(pen, fold, theme);
  drawBrackets(pen, scene, theme);
  drawTicks(pen, scene, theme);
}
