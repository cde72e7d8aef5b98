import type { Pen, Trace } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { NamesScene, PlacedName } from './names-scene.ts';
import type { Label } from './wanted-labels.ts';

/** Px. */
const DOT = 3;
const STAR = { outer: 7.5, inner: 3.1 } as const;

function drawName(pen: Pen, { label, spot, font }: PlacedName, theme: Theme): void {
  pen.text(label.text, spot.x, spot.y, {
    font,
    colour: theme[label.rule.colour],
    align: 'center',
    halo: theme['map-land'],
    spacing: label.spacing,
    angle: spot.angle,
  });
}

function drawMark(pen: Pen, { rule, x, y }: Label, theme: Theme): void {
  const trace: Trace = (outline) => {
    if (rule.mark !== 'star') return outline.arc(x, y, DOT, 0, 2 * Math.PI);
    for (let point = 0; point < 10; point++) {
      const angle = (point * Math.PI) / 5 - Math.PI / 2;
      const r = point % 2 === 0 ? STAR.outer : STAR.inner;
      const corner = [x + r * Math.cos(angle), y + r * Math.sin(angle)] as const;
      if (point === 0) outline.moveTo(...corner);
      else outline.lineTo(...corner);
    }
    outline.closePath();
  };
  pen.shape(trace, { stroke: theme['map-land'], width: 2.5 });
  pen.shape(trace, { fill: theme[rule.mark === 'star' ? 'ink' : rule.colour] });
}

/** Draws the names of the ground and the marks of its named points. */
export function drawNames(pen: Pen, { marks, names }: NamesScene, theme: Theme): void {
  for (const label of marks) drawMark(pen, label, theme);
  for (const name of names) drawName(pen, name, theme);
}
