import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { Viewport } from '../../../core/space/viewport.ts';
import type { Filter } from '../../../core/store/filter.ts';
import type { EventQuery, Family } from '../../../core/store/query.ts';
import type { Span } from '../../../core/time/span.ts';
import type { Pen } from '../../../ui/pen/pen.ts';
import type { Measure } from '../../../ui/pen/text-widths.ts';
import type { Theme } from '../../../ui/theme.ts';
import { type Picture, pictureAsker } from '../asked/ask-picture.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { drawBasemap } from '../basemap/draw-basemap.ts';
import { drawNames } from '../basemap/draw-names.ts';
import { groundInLanguage } from '../basemap/ground-in-language.ts';
import { groundName } from '../basemap/ground-name.ts';
import { type NamesScene, namesScene } from '../basemap/names-scene.ts';
import { markBoxes } from '../basemap/wanted-labels.ts';
import { drawEvents } from '../draw/draw-events.ts';
import { focusOf } from '../scene/map-focus.ts';
import type { EventScene } from '../scene/map-scene.ts';
import { arcBoxes, sceneOf, signBoxes } from '../scene/scene-of.ts';
import { sizeOfName, sizeOfWords } from '../scene/word-sizes.ts';

/** The least px between two signs. */
const DISTANCE = 28;

export interface StillMapInput {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly span: Span;
  readonly view: Viewport;
  readonly selected: Family | undefined;
  readonly basemap: Basemap;
  /** BCP 47: in which language the ground is named. */
  readonly language: string;
  /** CSS font family. */
  readonly family: string;
  readonly measure: Measure;
}

/** The map as it stands, for a picture that nothing moves in. */
export interface StillMap extends Pick<StillMapInput, 'view' | 'basemap' | 'family'> {
  readonly events: EventScene;
  readonly names: NamesScene;
}

/** Asks for what the map of a view and span shows, and places it. */
export async function stillMap(input: StillMapInput): Promise<StillMap> {
  const { catalogue, query, filter, span, view, language, family, measure } = input;
  const basemap = groundInLanguage(input.basemap, catalogue, { code: language });
  const picture = await new Promise<Picture>((done, fail) => {
    pictureAsker(done, fail)({ query, filter, span, view });
  });
  const all = { left: 0, top: 0, right: view.width, bottom: view.height };
  const style = { family, scale: 1 };
  const events = sceneOf({
    catalogue,
    picture,
    focus: focusOf(catalogue, input.selected),
    ground: (place) => groundName(basemap, place, language),
    view,
    seen: all,
    taken: markBoxes(view, basemap),
    distance: DISTANCE,
    textScale: 1,
    measure: (words) => sizeOfWords(words, style, measure),
    measureName: (name) => sizeOfName(name, style, measure),
    before: new Map(),
  });
  const names = namesScene(view, {
    basemap,
    language,
    named: new Set(events.labels.flatMap(({ place }) => place ?? [])),
    textScale: 1,
    family,
    obstacles: [
      ...events.labels.map(({ box }) => box),
      ...signBoxes(events.groups, view),
      ...events.flights.flatMap(arcBoxes),
    ],
    within: all,
    measure,
  });
  return { view, basemap, family, events, names };
}

/** Draws the map from the top left; nothing of it lies outside of its size. */
export function drawStillMap(
  pen: Pen,
  { view, basemap, family, events, names }: StillMap,
  theme: Theme,
): void {
  pen.within(
    (outline) => outline.rect(0, 0, view.width, view.height),
    (inner) => {
      inner.shape((outline) => outline.rect(0, 0, view.width, view.height), { fill: theme['map-land'] });
      drawBasemap(inner, view, basemap, theme);
      // Counts per cell lie under the names of the ground, signs over them.
      const isCounted = events.dots.length > 0;
      if (!isCounted) drawNames(inner, names, theme);
      drawEvents(inner, events, theme, family);
      if (isCounted) drawNames(inner, names, theme);
    },
  );
}
