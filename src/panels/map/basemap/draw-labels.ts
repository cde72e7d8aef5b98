import type { Theme } from '../../../ui/theme.ts';
import { meets } from '../mercator.ts';
import { type Box, metresPerPixel, type Viewport, worldBox, zoomOfView } from '../viewport.ts';
import type { BaseFeature, Basemap } from './basemap.ts';
import { LABEL_RULES, type LabelRule, smallestNamed } from './label-rules.ts';
import { labelSpots, middleOf } from './label-spots.ts';
import { boxAt, placeLabels, type WantedLabel } from './place-labels.ts';

interface Label {
  readonly rule: LabelRule;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface LabelScene {
  readonly basemap: Basemap;
  readonly theme: Theme;
  /** CSS font family. */
  readonly family: string;
  /** BCP 47; names in it are used where the basemap has them. */
  readonly language: string;
  /** What the words must keep clear of, in px of the canvas. */
  readonly obstacles: readonly Box[];
  /** Words stay within this, in px of the canvas. */
  readonly within: Box;
}

/** A point further off than this many px is named, but not marked: its mark would claim more than is known. */
const MOST_OFF = 30;
const MARK = 3;

function fontOf({ italic, weight = 400, size }: LabelRule, family: string): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;
}

/** Letters are set apart and capital only in scripts that have capitals; Arabic letters join. */
function wordsOf({ spaced }: LabelRule, name: string): { readonly text: string; readonly spacing: string } {
  const text = spaced ? name.toUpperCase() : name;
  return { text, spacing: spaced && /\p{Lu}/u.test(text) ? '1px' : '0px' };
}

function named({ from, to = Infinity, kind }: LabelRule, { rank, size }: BaseFeature, zoom: number): boolean {
  if (kind === 'country' && size < smallestNamed(zoom)) return false;
  return zoom >= (from[rank - 1] ?? from[from.length - 1]) && zoom < to;
}

/** Places and paints the names of what is in view, and the marks of named points. */
export function drawLabels(ctx: CanvasRenderingContext2D, view: Viewport, scene: LabelScene): void {
  const { basemap, theme, family, language, obstacles, within } = scene;
  const zoom = zoomOfView(view);
  const seen = worldBox(view);
  const metres = metresPerPixel(view);
  const wanted: WantedLabel<Label>[] = [];
  const marks: Box[] = [];
  for (const rule of LABEL_RULES) {
    ctx.font = fontOf(rule, family);
    const features = (basemap.get(rule.kind) ?? []).filter((feature) => named(rule, feature, zoom));
    for (const feature of features.toSorted((a, b) => a.rank - b.rank || b.size - a.size)) {
      const name = feature.names[language] ?? feature.names.en;
      if (name === undefined || !meets(feature.paths[0].box, seen)) continue;
      const { text, spacing } = wordsOf(rule, name);
      ctx.letterSpacing = spacing;
      const width = ctx.measureText(text).width + 6;
      const height = rule.size + 4;
      const at = middleOf(view, feature.paths[0]);
      const marked = rule.mark !== undefined && feature.accuracy <= MOST_OFF * metres;
      const label = { rule: marked ? rule : { ...rule, mark: undefined }, text, ...at };
      wanted.push({ label, width, height, spots: labelSpots(view, rule, feature, width, height) });
      if (rule.mark === 'star') marks.push(boxAt(at, 16, 16));
    }
  }
  const placed = placeLabels(wanted, within, [...obstacles, ...marks]);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  for (const { label, spot } of placed) {
    if (label.rule.mark !== undefined) drawMark(ctx, label, theme);
    ctx.save();
    ctx.translate(spot.x, spot.y);
    ctx.rotate(spot.angle ?? 0);
    ctx.font = fontOf(label.rule, family);
    ctx.letterSpacing = wordsOf(label.rule, label.text).spacing;
    ctx.strokeStyle = theme['map-land'];
    ctx.lineWidth = 3;
    ctx.strokeText(label.text, 0, 0);
    ctx.fillStyle = theme[label.rule.colour];
    ctx.fillText(label.text, 0, 0);
    ctx.restore();
  }
}

function drawMark(ctx: CanvasRenderingContext2D, { rule, x, y }: Label, theme: Theme): void {
  ctx.beginPath();
  if (rule.mark === 'star') {
    for (let point = 0; point < 10; point++) {
      const angle = (point * Math.PI) / 5 - Math.PI / 2;
      const r = point % 2 === 0 ? 7.5 : 3.1;
      ctx.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
    }
    ctx.closePath();
  } else ctx.arc(x, y, MARK, 0, 2 * Math.PI);
  ctx.strokeStyle = theme['map-land'];
  ctx.lineWidth = 2.5;
  ctx.stroke();
  ctx.fillStyle = theme[rule.mark === 'star' ? 'ink' : rule.colour];
  ctx.fill();
}
