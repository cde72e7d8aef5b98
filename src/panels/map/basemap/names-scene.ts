import type { Box, Viewport } from '../../../core/space/viewport.ts';
import type { Measure } from '../../../ui/pen/text-widths.ts';
import type { LabelRule } from './label-rules.ts';
import { type PlacedLabel, placeLabels } from './place-labels.ts';
import { type Label, type LabelRequest, wantedLabels } from './wanted-labels.ts';

export interface NamesRequest extends Omit<LabelRequest, 'measure'> {
  /** CSS font family. */
  readonly family: string;
  /** What the words must keep clear of, in px of the picture. */
  readonly obstacles: readonly Box[];
  /** Words stay within this, in px of the picture. */
  readonly within: Box;
  readonly measure: Measure;
}

/** A name of the ground with its font, and where its middle stands, px. */
export interface PlacedName extends PlacedLabel<Label> {
  readonly font: string;
}

export interface NamesScene {
  /** The marks of named points; those without their names first. */
  readonly marks: readonly Label[];
  readonly names: readonly PlacedName[];
}

function fontOf({ italic, weight = 400, size }: LabelRule, { family, textScale }: NamesRequest): string {
  return `${italic ? 'italic ' : ''}${weight} ${size * textScale}px ${family}`;
}

/** Places the names of what is in view, and the marks of named points. */
export function namesScene(view: Viewport, request: NamesRequest): NamesScene {
  const { wanted, marks, boxes } = wantedLabels(view, {
    ...request,
    measure: (rule, text, spacing) =>
      request.measure(fontOf(rule, request), text) + spacing * [...text].length,
  });
  const placed = placeLabels(wanted, request.within, [...request.obstacles, ...boxes]);
  const named = placed.map(({ label }) => label).filter(({ marked, rule }) => marked && !rule.marksAlways);
  return {
    marks: [...marks, ...named],
    names: placed.map((one) => ({ ...one, font: fontOf(one.label.rule, request) })),
  };
}
