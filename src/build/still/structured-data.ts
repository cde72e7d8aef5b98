import type { DataPackage } from '../../core/model/package.ts';
import type { PageOfSet } from './page-of.ts';

const CONTEXT = 'https://schema.org';
/** A day, and a minute of it where it is known, as both EDTF and ISO 8601 write them. */
const DAY = /^\d{4}-\d\d-\d\d$/;
const MINUTE = /^\d\d:\d\d$/;

/** First and last day of an EDTF date that gives them; a date that does not has neither, since none is made up. */
function daysOf(date: string, time: string | undefined) {
  const [from, to] = date.split('/');
  const clock = to === undefined && time && MINUTE.test(time) ? `T${time}` : '';
  return {
    startDate: DAY.test(from) ? from + clock : undefined,
    endDate: to !== undefined && DAY.test(to) ? to : undefined,
  };
}

function eventData({ tables }: DataPackage, id: string, url: string | undefined) {
  const event = tables.events.find((row) => row.id === id)!;
  const place = tables.places.find((row) => row.id === event.place);
  const source = tables.sources.find((row) => row.id === event.source);
  const named = new Map(tables.actors.map((row) => [row.id, row.name]));
  const actors = new Set(tables.roles.filter((row) => row.event === id).map(({ actor }) => actor));
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    name: event.title,
    description: event.summary || undefined,
    url,
    ...daysOf(event.date, event.time),
    location: place && {
      '@type': 'Place',
      name: place.name,
      geo:
        place.lat === undefined || place.radius_m
          ? undefined
          : { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon },
    },
    about: [...actors].map((actor) => ({ '@type': 'Thing', name: named.get(actor) })),
    subjectOf: source && { '@type': 'CreativeWork', name: source.title, url: source.url },
  };
}

function setData({ info }: DataPackage, url: string | undefined) {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: info.title,
    description: info.description,
    url,
    license: info.licence.url,
    temporalCoverage: info.firstSpan,
  };
}

/** What programs read of a page, as schema.org words it; undefined where a page is neither of an event nor of what all data rest on. */
export function structuredData({ set, page }: PageOfSet, url: string | undefined): object | undefined {
  if (page.name === 'event') return eventData(set, page.id, url);
  return page.name === 'sources' ? setData(set, url) : undefined;
}
