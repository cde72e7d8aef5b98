import { readFileSync } from 'node:fs';
import { packBasemap } from '../../core/space/basemap-file.ts';
import { memoryQuery } from '../../core/store/memory-query.ts';
import { basemapOf } from '../../panels/map/basemap/basemap.ts';
import { shippedSet } from '../../shipped-set.fixture.ts';
import { measureByLetters } from '../../ui/pen/measure.fixture.ts';
import type { CardSource } from './cards.ts';

/** The article's own set with the ground as the page has it, and words as wide on every machine. */
export function articleSource(): CardSource {
  const files = ['world', 'baghdad'].map((name) => readFileSync(`src/build/basemap/${name}.geojson`, 'utf8'));
  const set = shippedSet('baghdad-2020-11-17');
  return {
    set,
    query: memoryQuery(set),
    basemap: basemapOf(files.map((text) => packBasemap(JSON.parse(text), 5))),
    language: 'en',
    measure: measureByLetters,
  };
}

/** What a card of the volley says to readers of Arabic. */
export const ARABIC = {
  signs: ['circle'],
  isAhead: false,
  category: 'الهجمات',
  aside: 'صواريخ على بغداد',
  title: 'سبعة صواريخ تسقط على بغداد، تقول AFP',
  when: 'في وقت متأخر من يوم الثلاثاء ١٧ تشرين الثاني ٢٠٢٠',
  doubt: 'لم تُذكر الساعة',
} as const;
