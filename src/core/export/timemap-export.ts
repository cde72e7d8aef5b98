import { firstWords, withoutTags } from '../import/formats/found-parts.ts';
import { MOVED_BY } from '../import/formats/timemap.ts';
import type { NamedSource } from '../import/imported-event.ts';
import { type ExportedEvent, type Exporter, hasFigures, linesOf, lossesBy } from './exporter.ts';
import { zipOfTexts } from './zip-files.ts';

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?$/;

/** The day and time of a date as TimeMap is set up to read them; empty where it is no single day. */
function dayOf({ date }: ExportedEvent): { readonly date: string; readonly time: string } {
  const [, year, month, day, time = ''] = DAY.exec(date?.edtf ?? '') ?? [];
  return year === undefined ? { date: '', time: '' } : { date: `${month}/${day}/${year}`, time };
}

const isHeld = (event: ExportedEvent) => dayOf(event).date !== '';

/** Sources by ids that are made of their place in the order in which events name them. */
function sourceIds() {
  const ids = new Map<string, string>();
  const all = new Map<string, object>();
  return {
    all,
    idOf(source: NamedSource): string {
      const { title, publisher = '', url = '' } = source;
      const key = JSON.stringify([title, publisher, url]);
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = `s${ids.size + 1}`;
      ids.set(key, id);
      const empty = { thumbnail: '', type: '', affil_s: [], parent: '', notes: '' };
      all.set(id, {
        id,
        title,
        description: '',
        author: publisher,
        date: source.published ?? '',
        url,
        paths: url ? [url] : [],
        ...empty,
      });
      return id;
    },
  };
}

function eventOf(event: ExportedEvent, category: string, idOf: (source: NamedSource) => string): object {
  const { id, title, summary, place, point, sources } = event;
  return {
    id,
    description: summary ?? title,
    ...dayOf(event),
    location: place ?? '',
    latitude: point ? String(point.lat) : '',
    longitude: point ? String(point.lon) : '',
    category: event.category,
    associations: [category],
    sources: sources.map(idOf),
    comments: '',
  };
}

/** The files of a TimeMap: events, associations and sources, dates with the month first. */
export const timemapExport: Exporter = {
  id: 'timemap',
  label: 'TimeMap',
  mediaType: 'application/zip',
  extension: '.zip',
  loses: lossesBy({
    'left-out': (event) => !isHeld(event),
    date: ({ date }) => /T00:00$/.test(date?.edtf ?? ''),
    title: ({ title, summary }) => title !== firstWords(summary ?? title),
    text: ({ summary, title }) => summary === undefined || withoutTags(summary + title) !== summary + title,
    zone: ({ zone }) => zone !== undefined,
    radius: ({ radius, point }) => radius !== (point && MOVED_BY),
    country: ({ country }) => country !== undefined,
    actors: ({ actors }) => actors.length > 0,
    associated: ({ associated = [] }) => associated.length > 0,
    figures: hasFigures,
    sources: ({ sources }) => sources.some(({ published }) => published),
  }),
  async write(selection) {
    const held = selection.events.filter(isHeld);
    const titles = [...new Set(held.map(({ category }) => category))];
    const associations = titles.map((title, at) => {
      return { id: `c${at + 1}`, title, desc: '', mode: 'CATEGORY', filter_paths: [title] };
    });
    const { all, idOf } = sourceIds();
    const events = held.map((event) => eventOf(event, `c${titles.indexOf(event.category) + 1}`, idOf));
    const print = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
    return zipOfTexts(
      new Map([
        ['events.json', print(events)],
        ['associations.json', print(associations)],
        ['sources.json', print(Object.fromEntries(all))],
        ['README.md', `${linesOf(selection).join('\n\n')}\n`],
      ]),
    );
  },
};
