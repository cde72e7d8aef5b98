import type { Dataset } from '../../core/dataset/dataset.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { LanguageCode } from '../../core/view/language-code.ts';
import type { Basemap } from '../../panels/map/basemap/basemap.ts';
import type { Measure } from '../../ui/pen/text-widths.ts';
import { wordsBox } from './card-size.ts';
import { eventWords, setWords } from './card-words.ts';
import type { Card } from './draw-card.ts';
import { eventMap, openingCard } from './map-card.ts';
import { stripScene } from './strip-scene.ts';
import { wordsScene } from './words-scene.ts';

/** What cards are made of: a set in the language that is in force, and how wide words are. */
export interface CardSource {
  readonly set: Dataset;
  readonly query: EventQuery;
  readonly basemap: Basemap;
  readonly language: LanguageCode;
  readonly measure: Measure;
}

/** The card of an event; undefined for an id that the set does not know. */
export async function eventCard(source: CardSource, id: string): Promise<Card | undefined> {
  const { set, query, basemap, language, measure } = source;
  const family = await query.family(id);
  if (family === undefined) return undefined;
  const { event } = family;
  const map = eventMap(set, basemap, family, language, measure);
  const words = wordsScene(eventWords(set, event), wordsBox(map !== undefined), measure);
  return { title: event.title, words, map, strip: await stripScene(set, query, event, measure) };
}

/** The card of the view on which the set opens. */
export async function setCard({ set, query, basemap, language, measure }: CardSource): Promise<Card> {
  const lead = set.lead && (await query.family(set.lead.id));
  const map = openingCard(set, basemap, lead, language, measure);
  const words = wordsScene(setWords(set), wordsBox(true), measure);
  return { title: set.info.title, words, map, strip: await stripScene(set, query, lead?.event, measure) };
}
