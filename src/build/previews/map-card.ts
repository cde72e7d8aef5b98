import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import { encloses, mercator, scaleOf, type WorldBox } from '../../core/space/mercator.ts';
import { type Box, type Viewport, viewportAt, zoomOfView } from '../../core/space/viewport.ts';
import type { Family } from '../../core/store/query.ts';
import type { LanguageCode } from '../../core/view/language-code.ts';
import { firstMap } from '../../core/view/opening-map.ts';
import type { Basemap } from '../../panels/map/basemap/basemap.ts';
import { drawBasemap } from '../../panels/map/basemap/draw-basemap.ts';
import { drawNames } from '../../panels/map/basemap/draw-names.ts';
import { groundInLanguage } from '../../panels/map/basemap/ground-in-language.ts';
import { groundName, nameIn } from '../../panels/map/basemap/ground-name.ts';
import { type NamesScene, namesScene } from '../../panels/map/basemap/names-scene.ts';
import { markBoxes } from '../../panels/map/basemap/wanted-labels.ts';
import { drawEvents } from '../../panels/map/draw/draw-events.ts';
import { focusBox } from '../../panels/map/scene/focus-box.ts';
import { type Focus, focusOf, NOTHING } from '../../panels/map/scene/map-focus.ts';
import type { EventScene } from '../../panels/map/scene/map-scene.ts';
import { arcBoxes, sceneOf, signBoxes } from '../../panels/map/scene/scene-of.ts';
import { sizeOfName, sizeOfWords } from '../../panels/map/scene/word-sizes.ts';
import type { Pen } from '../../ui/pen/pen.ts';
import type { Measure } from '../../ui/pen/text-widths.ts';
import type { Theme } from '../../ui/theme.ts';
import type { Size } from './picture-size.ts';

const FAMILY = '"IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif';
/** Share of the map that what it is about fills at most. */
const FILL = 0.5;
/** Closer than this a place shows no surroundings; where the basemap knows no streets, less close. */
const CLOSEST = { inCity: 12, elsewhere: 5 } as const;
/** From here on the map shows what derives from OpenStreetMap. */
const CITY_FROM = 8.5;
const CREDIT = { words: '© OpenStreetMap', font: `8.5px ${FAMILY}`, edge: 4, height: 11 } as const;
/** Px between two signs. */
const DISTANCE = 20;

/** What a map is made of, and how large it is in px of the page. */
export interface MapSource {
  readonly catalogue: Catalogue;
  readonly basemap: Basemap;
  readonly language: LanguageCode;
  readonly measure: Measure;
  readonly size: Size;
}

export interface MapCard {
  readonly size: Size;
  readonly view: Viewport;
  readonly basemap: Basemap;
  readonly events: EventScene;
  readonly names: NamesScene;
  /** Who is to be named, where the map derives from their work. */
  readonly credit: string | undefined;
}

function creditBox({ measure, size }: MapSource): Box {
  const { words, font, edge, height } = CREDIT;
  const [right, bottom] = [size.width - edge, size.height - edge];
  return { left: right - measure(font, words), top: bottom - height, right, bottom };
}

/** The view that has a box of the world in its middle. */
function viewOn(box: WorldBox, { basemap, size }: MapSource): Viewport {
  const { west, east, north, south } = box;
  const city = basemap.get('urban')?.[0]?.paths[0].box;
  const closest = city && encloses(city, box) ? CLOSEST.inCity : CLOSEST.elsewhere;
  const across = Math.max(east - west, 1e-12) / size.width;
  const down = Math.max(south - north, 1e-12) / size.height;
  const scale = Math.min(FILL / Math.max(across, down), scaleOf(closest));
  const centre = { x: (west + east) / 2, y: (north + south) / 2 };
  return viewportAt(centre, scale, size.width, size.height);
}

/** What is shown of an event: where something came from and went, if that is known, else where it was with its parts. */
function shownOf({ event, parts }: Family, focus: Focus) {
  if (focus.flights.length === 0) return { focus, items: [event, ...parts] };
  const ends = new Map(focus.flights.flatMap(({ from, to }) => [from, to]).map((item) => [item.id, item]));
  const selected = ends.has(event.id) ? focus.selected : undefined;
  return { focus: { ...focus, selected }, items: [...ends.values()] };
}

/** The basemap but for the names of countries that the events' own words say: on so small a map they stand once. */
function withoutCountries(basemap: Basemap, isSaid: (name: string) => boolean, language: string): Basemap {
  const countries = basemap.get('country') ?? [];
  const kept = countries.filter((one) => !isSaid(nameIn(one, language) ?? '?'));
  return new Map(basemap).set('country', kept);
}

function mapCard(
  source: MapSource,
  view: Viewport,
  { focus, items }: { readonly focus: Focus; readonly items: readonly EventItem[] },
): MapCard {
  const { catalogue, language, measure, size } = source;
  const basemap = groundInLanguage(source.basemap, catalogue, { code: language });
  const all: Box = { left: 0, top: 0, right: size.width, bottom: size.height };
  const style = { family: FAMILY, scale: 1 };
  const shows = zoomOfView(view) >= CITY_FROM;
  const events = sceneOf({
    catalogue,
    picture: { as: 'signs', items },
    focus,
    ground: (place) => groundName(basemap, place, language),
    view,
    seen: all,
    taken: shows ? [...markBoxes(view, basemap), creditBox(source)] : markBoxes(view, basemap),
    distance: DISTANCE,
    textScale: 1,
    measure: (words) => sizeOfWords(words, style, measure),
    measureName: (name) => sizeOfName(name, style, measure),
    before: new Map(),
  });
  const said = events.labels.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
  const names = namesScene(view, {
    basemap: withoutCountries(basemap, (name) => said.includes(name), language),
    language,
    named: new Set(events.labels.flatMap(({ place }) => place ?? [])),
    textScale: 1,
    family: FAMILY,
    obstacles: [
      ...events.labels.map(({ box }) => box),
      ...signBoxes(events.groups, view),
      ...events.flights.flatMap(arcBoxes),
      ...(shows ? [creditBox(source)] : []),
    ],
    within: all,
    measure,
  });
  return { size, view, basemap, events, names, credit: shows ? CREDIT.words : undefined };
}

/** Whether an event has a place that a map could show. */
export function isPlaced(catalogue: Catalogue, family: Family): boolean {
  return focusBox(catalogue, focusOf(catalogue, family)) !== undefined;
}

/** The same of one of several events, whose flights are not shown. */
export function areAnyPlaced(items: readonly EventItem[]): boolean {
  return items.some(({ x }) => !Number.isNaN(x));
}

/** The map of an event; undefined where nobody gave it a place. */
export function eventMap(source: MapSource, family: Family): MapCard | undefined {
  const { catalogue } = source;
  const focus: Focus = { ...focusOf(catalogue, family), titleBeside: true };
  const box = focusBox(catalogue, focus);
  if (box === undefined) return undefined;
  return mapCard(source, viewOn(box, source), shownOf(family, focus));
}

/** The box that holds two. */
function boxRound(a: WorldBox, b: WorldBox): WorldBox {
  return {
    west: Math.min(a.west, b.west),
    north: Math.min(a.north, b.north),
    east: Math.max(a.east, b.east),
    south: Math.max(a.south, b.south),
  };
}

/** The map of several events, none before the others; undefined where nobody gave any of them a place. */
export function eventsMap(source: MapSource, items: readonly EventItem[]): MapCard | undefined {
  const boxes = items.flatMap((selected) => focusBox(source.catalogue, { ...NOTHING, selected }) ?? []);
  if (boxes.length === 0) return undefined;
  return mapCard(source, viewOn(boxes.reduce(boxRound), source), { focus: NOTHING, items });
}

/** The map on which a set opens, with the places of the event that it leads with. */
export function openingMap(source: MapSource, lead: Family | undefined): MapCard {
  const { catalogue, size } = source;
  const home = firstMap(catalogue);
  const view = viewportAt(mercator(home), scaleOf(home.zoom), size.width, size.height);
  const focus: Focus = { ...focusOf(catalogue, lead), titleBeside: true };
  const shown = lead ? shownOf(lead, focus) : { focus, items: [] };
  return mapCard(source, view, shown);
}

/** Draws the map in px of the page; it reaches out of its box, so that what lies beside is drawn after it. */
export function drawMapCard(
  pen: Pen,
  { size, view, basemap, events, names, credit }: MapCard,
  theme: Theme,
): void {
  drawBasemap(pen, view, basemap, theme);
  drawNames(pen, names, theme);
  drawEvents(pen, events, theme, FAMILY);
  if (credit === undefined) return;
  const { font, edge, height } = CREDIT;
  pen.text(credit, size.width - edge, size.height - edge - height / 2, {
    font,
    colour: theme.muted,
    align: 'right',
    halo: theme['map-land'],
  });
}
