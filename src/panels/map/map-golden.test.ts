import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packBasemap } from '../../core/space/basemap-file.ts';
import { mercator, scaleOf } from '../../core/space/mercator.ts';
import { viewportAt } from '../../core/space/viewport.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import { memoryQuery } from '../../core/store/memory-query.ts';
import { firstMap } from '../../core/view/opening-map.ts';
import { shippedSet } from '../../shipped-set.fixture.ts';
import { lightTheme } from '../../ui/light-theme.fixture.ts';
import { measureByLetters } from '../../ui/pen/measure.fixture.ts';
import { svgPen } from '../../ui/pen/svg-pen.ts';
import { basemapOf } from './basemap/basemap.ts';
import { drawStillMap, stillMap } from './still/still-map.ts';

const SIZE = { width: 560, height: 380 } as const;

it('draws the map of the article as the golden picture has it', async () => {
  const set = shippedSet('baghdad-2020-11-17');
  const query = memoryQuery(set);
  const texts = ['world', 'baghdad'].map((name) => readFileSync(`src/build/basemap/${name}.geojson`, 'utf8'));
  const home = firstMap(set);
  const map = await stillMap({
    catalogue: set,
    query,
    filter: NO_FILTER,
    span: set.firstSpan,
    view: viewportAt(mercator(home), scaleOf(home.zoom), SIZE.width, SIZE.height),
    selected: await query.family(set.lead!.id),
    basemap: basemapOf(texts.map((text) => packBasemap(JSON.parse(text), 5))),
    language: 'en',
    family: '"IBM Plex Sans", system-ui, sans-serif',
    measure: measureByLetters,
  });
  const pen = svgPen('map');
  drawStillMap(pen, map, lightTheme());
  await expect(pen.picture(SIZE.width, SIZE.height, 'Map')).toMatchFileSnapshot('golden/map.svg');
});
