import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packBasemap } from '../../core/space/basemap-file.ts';
import { mercator, scaleOf } from '../../core/space/mercator.ts';
import type { Viewport } from '../../core/space/viewport.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import { memoryQuery } from '../../core/store/memory-query.ts';
import { firstMap } from '../../core/view/opening-map.ts';
import { shippedSet } from '../../shipped-set.fixture.ts';
import { lightTheme } from '../../ui/light-theme.fixture.ts';
import { measureByLetters } from '../../ui/pen/measure.fixture.ts';
import { svgPen } from '../../ui/pen/svg-pen.ts';
import { basemapOf } from './basemap/basemap.ts';
import { drawBasemap } from './basemap/draw-basemap.ts';
import { drawNames } from './basemap/draw-names.ts';
import { groundName } from './basemap/ground-name.ts';
import { namesScene } from './basemap/names-scene.ts';
import { drawEvents } from './draw/draw-events.ts';
import { focusOf } from './scene/map-focus.ts';
import { sceneOf } from './scene/scene-of.ts';
import { sizeOfName, sizeOfWords } from './scene/word-sizes.ts';

const SIZE = { width: 560, height: 380 } as const;
const FAMILY = '"IBM Plex Sans", system-ui, sans-serif';

/** The map as it opens, so many px wide and high. */
function opening(view: ReturnType<typeof firstMap>): Viewport {
  const scale = scaleOf(view.zoom);
  const { x, y } = mercator(view);
  return { scale, left: x * scale - SIZE.width / 2, top: y * scale - SIZE.height / 2, ...SIZE };
}

it('draws the map of the article as the golden picture has it', async () => {
  const set = shippedSet('baghdad-2020-11-17');
  const query = memoryQuery(set);
  const texts = ['world', 'baghdad'].map((name) => readFileSync(`src/build/basemap/${name}.geojson`, 'utf8'));
  const basemap = basemapOf(texts.map((text) => packBasemap(JSON.parse(text), 5)));
  const theme = lightTheme();
  const view = opening(firstMap(set));
  const all = { left: 0, top: 0, right: SIZE.width, bottom: SIZE.height };
  const style = { family: FAMILY, scale: 1 };
  const { items } = await query.page(NO_FILTER, set.firstSpan, { by: 'date', descending: false }, 0, 1000);
  const scene = sceneOf({
    catalogue: set,
    picture: { as: 'signs', items },
    focus: focusOf(set, await query.family(set.lead!.id)),
    ground: (place) => groundName(basemap, place),
    view,
    seen: all,
    taken: [],
    distance: 34,
    textScale: 1,
    measure: (words) => sizeOfWords(words, style, measureByLetters),
    measureName: (name) => sizeOfName(name, style, measureByLetters),
    before: new Map(),
  });
  const names = namesScene(view, {
    basemap,
    language: 'en',
    named: new Set(scene.labels.flatMap(({ place }) => place ?? [])),
    textScale: 1,
    family: FAMILY,
    obstacles: scene.labels.map(({ box }) => box),
    within: all,
    measure: measureByLetters,
  });
  const pen = svgPen('map');
  pen.within(
    (outline) => outline.rect(0, 0, SIZE.width, SIZE.height),
    (inner) => {
      drawBasemap(inner, view, basemap, theme);
      drawNames(inner, names, theme);
      drawEvents(inner, scene, theme, FAMILY);
    },
  );
  await expect(pen.picture(SIZE.width, SIZE.height, 'Map')).toMatchFileSnapshot('golden/map.svg');
});
