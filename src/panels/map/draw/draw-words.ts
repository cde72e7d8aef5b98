import type { Pen, Trace } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { EventScene } from '../scene/map-scene.ts';
import { signRadius } from '../scene/sign-sizes.ts';
import type { StandLabel } from '../scene/stands.ts';
import { CARD, lineHeight, nameFont, type WordStyle, wordFont } from '../scene/word-sizes.ts';

/** Px of light ground round letters, in all. */
const HALO = 4;

function drawGround(pen: Pen, trace: Trace, theme: Theme): void {
  pen.shape(trace, { fill: theme.raised, stroke: theme.hairline });
}

function drawCard(pen: Pen, { box, spot }: StandLabel, radius: number, theme: Theme): void {
  const top = Math.min(box.top, spot.y - radius) - CARD / 2;
  const bottom = Math.max(box.bottom, spot.y + radius) + CARD / 2;
  const left = spot.x - radius - CARD;
  drawGround(pen, (outline) => outline.roundRect(left, top, box.right + CARD - left, bottom - top, 4), theme);
}

/** The cards under signs that stand nowhere in particular; painted before the signs. */
export function drawCards(pen: Pen, { labels, groups }: EventScene, theme: Theme): void {
  for (const label of labels.filter(({ asCard }) => asCard)) {
    const group = groups.find(({ key }) => key === label.key);
    if (group) drawCard(pen, label, signRadius(group.items) + 2, theme);
  }
}

function drawLabel(
  pen: Pen,
  { lines, about, box, align }: StandLabel,
  { symbol }: EventScene,
  theme: Theme,
  style: WordStyle,
): void {
  const x = align === 'left' ? box.left + 1 : align === 'right' ? box.right - 1 : (box.left + box.right) / 2;
  let y = box.top;
  for (const line of lines) {
    const height = lineHeight(line, style);
    pen.text(line.text, x, y + height / 2, {
      font: wordFont(line, style),
      colour: line.strong && about ? theme[symbol(about.category)] : theme.ink,
      align,
      halo: theme.raised,
      haloWidth: HALO,
    });
    y += height;
  }
}

/** The words beside signs and rings, and over all those of the sign under the pointer. */
export function drawWords(pen: Pen, scene: EventScene, theme: Theme, family: string): void {
  const style = { family, scale: scene.textScale };
  for (const label of scene.labels) drawLabel(pen, label, scene, theme, style);
  if (scene.words !== undefined) drawName(pen, scene.words, theme, style);
}

function drawName(
  pen: Pen,
  { box, text }: NonNullable<EventScene['words']>,
  theme: Theme,
  style: WordStyle,
): void {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  drawGround(pen, (outline) => outline.roundRect(box.left, box.top, width, height, 4), theme);
  pen.text(text, box.left + CARD, (box.top + box.bottom) / 2 + 0.5, {
    font: nameFont(style),
    colour: theme.ink,
  });
}
