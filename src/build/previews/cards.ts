import {
  type EventsPage,
  eventsOfPage,
  filterOfPage,
  type Pictured,
  titleOfPage,
} from '../../app/still/pictured.ts';
import { plain } from '../../base/isolate.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { LanguageCode } from '../../core/view/language-code.ts';
import type { Basemap } from '../../panels/map/basemap/basemap.ts';
import type { Measure } from '../../ui/pen/text-widths.ts';
import { wordsBox } from './card-size.ts';
import { eventWords, setWords } from './card-words.ts';
import type { Card } from './draw-card.ts';
import type { Still } from './draw-still.ts';
import { eventMap, eventsMap, openingMap } from './map-card.ts';
import { CARD_SIZE, type PictureSize, STILL_SIZE } from './picture-size.ts';
import { drawStrip, stripScene } from './strip-scene.ts';
import { timeOfEvents } from './time-of-events.ts';
import { wordsScene } from './words-scene.ts';

/** What cards are made of: a set in the language that is in force, and how wide words are. */
export interface CardSource {
  readonly set: Dataset;
  readonly query: EventQuery;
  readonly basemap: Basemap;
  readonly language: LanguageCode;
  readonly measure: Measure;
}

/** A still's words are in the fonts of its reader, which may be wider than the page's. */
const SLACK = 1.25;

const mapSource = ({ set, ...source }: CardSource, { map }: PictureSize) => ({
  ...source,
  catalogue: set,
  size: map,
});

/** The card of an event; undefined for an id that the set does not know. */
export async function eventCard(source: CardSource, id: string): Promise<Card | undefined> {
  const { set, query, measure } = source;
  const family = await query.family(id);
  if (family === undefined) return undefined;
  const { event } = family;
  const map = eventMap(mapSource(source, CARD_SIZE), family);
  const words = wordsScene(eventWords(set, event), wordsBox(map !== undefined), measure);
  const strip = await stripScene(set, query, event, CARD_SIZE.strip, measure);
  return { title: event.title, words, map, strip };
}

/** The card of the view on which the set opens. */
export async function setCard(source: CardSource): Promise<Card> {
  const { set, query, measure } = source;
  const lead = set.lead && (await query.family(set.lead.id));
  const map = openingMap(mapSource(source, CARD_SIZE), lead);
  const words = wordsScene(setWords(set), wordsBox(true), measure);
  const strip = await stripScene(set, query, lead?.event, CARD_SIZE.strip, measure);
  return { title: set.info.title, words, map, strip };
}

/** The still of what several events have in common; undefined where there is none. */
async function eventsStill(source: CardSource, page: EventsPage): Promise<Still | undefined> {
  const { set, query, measure } = source;
  const title = titleOfPage(set, page);
  if (title === undefined) return undefined;
  const { items } = await eventsOfPage(query, page);
  if (items.length === 0) return undefined;
  return {
    title: plain(title),
    map: eventsMap(mapSource(source, STILL_SIZE), items),
    time: await timeOfEvents(set, query, filterOfPage(page), items, measure),
  };
}

/** The still of an event, or without one of the view on which the set opens; undefined for an id that the set does not know. */
async function eventStill(source: CardSource, id: string | undefined): Promise<Still | undefined> {
  const { set, query, measure } = source;
  const shown = id ?? set.lead?.id;
  const family = shown === undefined ? undefined : await query.family(shown);
  if (id !== undefined && family === undefined) return undefined;
  const maps = mapSource(source, STILL_SIZE);
  const strip = await stripScene(set, query, family?.event, STILL_SIZE.strip, measure);
  return {
    title: id === undefined ? set.info.title : (family?.event.title ?? ''),
    map: id !== undefined && family ? eventMap(maps, family) : openingMap(maps, family),
    time: { ...STILL_SIZE.strip, draw: (pen, theme) => drawStrip(pen, strip, theme) },
  };
}

/** The still of a page, or without one of the view on which the set opens; undefined where there is nothing to show. */
export function stillOf(source: CardSource, page: Pictured | undefined): Promise<Still | undefined> {
  const loose = { ...source, measure: (font: string, text: string) => source.measure(font, text) * SLACK };
  if (page && page.name !== 'event') return eventsStill(loose, page);
  return eventStill(loose, page?.id);
}
