import type { Theme } from '../../../ui/theme.ts';
import type { EventScene } from '../scene/map-scene.ts';
import type { Size } from '../scene/place-stands.ts';
import { signRadius } from '../scene/sign-sizes.ts';
import type { StandWords, WordLine } from '../scene/stand-words.ts';
import type { StandLabel } from '../scene/stands.ts';
import { directionOf } from '../text-direction.ts';

/** Px of letters and of a line, for the first words about the selected event and for others. */
const STRONG = { letters: 13, line: 16, weight: 600 } as const;
const PLAIN = { letters: 11.5, line: 14, weight: 500 } as const;
/** Px of light ground round letters, and round the words of a card. */
const HALO = 4;
const CARD = 6;

const styleOf = ({ strong }: WordLine) => (strong ? STRONG : PLAIN);

function fontOf(line: WordLine, family: string, scale: number): string {
  const { weight, letters } = styleOf(line);
  return `${weight} ${letters * scale}px ${family}`;
}

/** So many widths are remembered at most. */
const MOST_KNOWN = 2000;
const widths = new Map<string, number>();

/** The width of words in a font, px; the same words are measured in every frame. */
function widthOf(ctx: CanvasRenderingContext2D, text: string, font: string): number {
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  ctx.font = font;
  const { width } = ctx.measureText(text);
  if (widths.size >= MOST_KNOWN) widths.clear();
  widths.set(key, width);
  return width;
}

/** Px that words take. */
export function measureWords(
  ctx: CanvasRenderingContext2D,
  { lines }: StandWords,
  family: string,
  scale: number,
): Size {
  const wide = lines.map((line) => widthOf(ctx, line.text, fontOf(line, family, scale)));
  const height = lines.reduce((sum, line) => sum + styleOf(line).line * scale, 0);
  return { width: Math.ceil(Math.max(...wide)) + 2, height };
}

/** Words are as wide as the fonts that there are: after new ones have come, nothing is known. */
export function forgetWidths(): void {
  widths.clear();
}

function drawCard(
  ctx: CanvasRenderingContext2D,
  { box, spot }: StandLabel,
  radius: number,
  theme: Theme,
): void {
  const top = Math.min(box.top, spot.y - radius) - CARD / 2;
  const bottom = Math.max(box.bottom, spot.y + radius) + CARD / 2;
  const left = spot.x - radius - CARD;
  ctx.beginPath();
  ctx.roundRect(left, top, box.right + CARD - left, bottom - top, 4);
  ctx.fillStyle = theme.raised;
  ctx.fill();
  ctx.strokeStyle = theme.hairline;
  ctx.lineWidth = 1;
  ctx.stroke();
}

/** The cards under signs that stand nowhere in particular; painted before the signs. */
export function drawCards(ctx: CanvasRenderingContext2D, { labels, groups }: EventScene, theme: Theme): void {
  for (const label of labels.filter(({ asCard }) => asCard)) {
    const group = groups.find(({ key }) => key === label.key);
    if (group) drawCard(ctx, label, signRadius(group.items) + 2, theme);
  }
}

function drawLabel(
  ctx: CanvasRenderingContext2D,
  { lines, about, box, align }: StandLabel,
  { symbol, textScale }: EventScene,
  theme: Theme,
  family: string,
): void {
  const x = align === 'left' ? box.left + 1 : align === 'right' ? box.right - 1 : (box.left + box.right) / 2;
  ctx.textAlign = align;
  let y = box.top;
  for (const line of lines) {
    const height = styleOf(line).line * textScale;
    ctx.font = fontOf(line, family, textScale);
    ctx.direction = directionOf(line.text);
    ctx.strokeStyle = theme.raised;
    ctx.lineWidth = HALO;
    ctx.strokeText(line.text, x, y + height / 2);
    ctx.fillStyle = line.strong && about ? theme[symbol(about.category)] : theme.ink;
    ctx.fillText(line.text, x, y + height / 2);
    y += height;
  }
}

/** The words beside signs and rings, and over all those of the sign under the pointer. */
export function drawWords(
  ctx: CanvasRenderingContext2D,
  scene: EventScene,
  theme: Theme,
  family: string,
): void {
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  for (const label of scene.labels) drawLabel(ctx, label, scene, theme, family);
  if (scene.words !== undefined) drawName(ctx, scene.words, scene, theme, family);
}

/** Px of the box round a name beside the pointer. */
export function measureName(
  ctx: CanvasRenderingContext2D,
  name: string,
  family: string,
  scale: number,
): Size {
  return { width: widthOf(ctx, name, nameFont(family, scale)) + 2 * CARD, height: 22 * scale };
}

const nameFont = (family: string, scale: number) => `500 ${12.5 * scale}px ${family}`;

function drawName(
  ctx: CanvasRenderingContext2D,
  { box, text }: NonNullable<EventScene['words']>,
  { textScale }: EventScene,
  theme: Theme,
  family: string,
): void {
  ctx.beginPath();
  ctx.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 4);
  ctx.fillStyle = theme.raised;
  ctx.fill();
  ctx.strokeStyle = theme.hairline;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.font = nameFont(family, textScale);
  ctx.direction = directionOf(text);
  ctx.fillStyle = theme.ink;
  ctx.textAlign = 'left';
  ctx.fillText(text, box.left + CARD, (box.top + box.bottom) / 2 + 0.5);
}
