import { meets } from '../../../core/space/mercator.ts';
import {
  type Box,
  metresPerPixel,
  type Viewport,
  worldBox,
  zoomOfView,
} from '../../../core/space/viewport.ts';
import { t } from '../../../i18n/t.ts';
import type { BaseFeature, Basemap } from './basemap.ts';
import { isNamed, nameIn } from './ground-name.ts';
import { LABEL_RULES, type LabelRule, smallestNamed } from './label-rules.ts';
import { labelSpots, middleOf } from './label-spots.ts';
import { boxAt, type WantedLabel } from './place-labels.ts';

/** A name of the ground, and where its mark stands, px. */
export interface Label {
  readonly rule: LabelRule;
  readonly text: string;
  /** Px between letters. */
  readonly spacing: number;
  readonly x: number;
  readonly y: number;
  /** Whether its point is known well enough for a mark. */
  readonly marked: boolean;
}

export interface LabelRequest {
  readonly basemap: Basemap;
  /** BCP 47; names in it are used where the basemap has them. */
  readonly language: string;
  /** Places that the events' own words name already. */
  readonly named: ReadonlySet<string>;
  /** How much larger than usual words are. */
  readonly textScale: number;
  /** Px that words take. */
  readonly measure: (rule: LabelRule, text: string, spacing: number) => number;
}

export interface LabelsWanted {
  readonly wanted: readonly WantedLabel<Label>[];
  /** Marks that stand whether their names find room or not, and the boxes round them. */
  readonly marks: readonly Label[];
  readonly boxes: readonly Box[];
}

/** A point further off than this many px is named, but not marked: its mark would claim more than is known. */
const MOST_OFF = 30;
/** Px that marks take. */
const MARK_SIDE = { dot: 9, star: 16 } as const;

function isShown(
  { from, to = Infinity, kind }: LabelRule,
  { rank, size }: BaseFeature,
  zoom: number,
): boolean {
  if (kind === 'country' && size < smallestNamed(zoom)) return false;
  return zoom >= (from[rank - 1] ?? from[from.length - 1]) && zoom < to;
}

/** Letters are set apart and capital only in scripts that have capitals; Arabic letters join. */
function wordsOf(
  { spaced, about }: LabelRule,
  name: string,
): { readonly text: string; readonly spacing: number } {
  const text = spaced ? name.toUpperCase() : name;
  const told = about ? t('map.aboutHere', { place: text }) : text;
  return { text: told, spacing: spaced && /\p{Lu}/u.test(text) ? 1 : 0 };
}

/** The boxes round the marks that stand whether their names find room or not, px: the events' words keep clear of them. */
export function markBoxes(view: Viewport, basemap: Basemap): readonly Box[] {
  const zoom = zoomOfView(view);
  const seen = worldBox(view);
  return LABEL_RULES.filter(({ marksAlways }) => marksAlways).flatMap((rule) =>
    (basemap.get(rule.kind) ?? [])
      .filter((feature) => isShown(rule, feature, zoom) && meets(feature.paths[0].box, seen))
      .map((feature) => boxAt(middleOf(view, feature.paths[0]), MARK_SIDE.dot, MARK_SIDE.dot)),
  );
}

/** The names of what is in view, the most important first, with the spots where each may stand. */
export function wantedLabels(view: Viewport, request: LabelRequest): LabelsWanted {
  const { basemap, language, named, textScale, measure } = request;
  const zoom = zoomOfView(view);
  const seen = worldBox(view);
  const metres = metresPerPixel(view);
  const wanted: WantedLabel<Label>[] = [];
  const marks: Label[] = [];
  const boxes: Box[] = [];
  for (const rule of LABEL_RULES) {
    const features = (basemap.get(rule.kind) ?? []).filter(
      (feature) =>
        isShown(rule, feature, zoom) &&
        meets(feature.paths[0].box, seen) &&
        !(rule.place === 'beside' && isNamed(feature, named)),
    );
    for (const feature of features.toSorted((a, b) => a.rank - b.rank || b.size - a.size)) {
      const name = nameIn(feature, language);
      if (name === undefined) continue;
      const { text, spacing } = wordsOf(rule, name);
      const at = middleOf(view, feature.paths[0]);
      const marked = rule.mark !== undefined && feature.accuracy <= MOST_OFF * metres;
      const label = { rule, text, spacing, ...at, marked };
      const width = measure(rule, text, spacing) + 6;
      const height = rule.size * textScale + 4;
      wanted.push({ label, width, height, spots: labelSpots(view, rule, feature, width, height) });
      if (!marked || rule.mark === undefined || !rule.marksAlways) continue;
      marks.push(label);
      boxes.push(boxAt(at, MARK_SIDE[rule.mark], MARK_SIDE[rule.mark]));
    }
  }
  return { wanted, marks, boxes };
}
