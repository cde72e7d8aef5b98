import { escapeMarkup } from '../../base/escape-markup.ts';
import { printDay } from '../import/cells/dated.ts';
import { bytesOfText, type ExportedEvent, type Exporter, hasFigures, linesOf, lossesBy } from './exporter.ts';

const DATE = /^(-?)(?:(\d{4})|Y(\d{5,}))(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?$/;

/** A date as an object of its parts; undefined where it is not one of year, month, day and minute. */
function partsOf(edtf: string): object | undefined {
  const match = DATE.exec(edtf.replace(/^Y-/, '-Y'));
  if (!match) return undefined;
  const [, minus, digits, long, month, day, hour, minute] = match;
  const year = Number(digits ?? long) * (minus === '' ? 1 : -1);
  // The year before 1 is −1 there, and 0 in EDTF.
  const given = { year: year > 0 ? year : year - 1, month, day, hour, minute };
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, Number(value)]])),
  );
}

/** The beginning and perhaps the end of a date; undefined where its parts do not say it. */
function exactDates(edtf: string) {
  const [from, to] = edtf.split('/');
  const start = partsOf(from);
  const end = to === undefined ? undefined : partsOf(to);
  return start && (to === undefined || end)
    ? { start_date: start, ...(end && { end_date: end }) }
    : undefined;
}

const startsSomewhere = ({ date }: ExportedEvent) => date !== undefined && Number.isFinite(date.first);

function slideOf(event: ExportedEvent): object {
  const { id, title, summary = '', category, point, place, sources, date } = event;
  const dates = exactDates(date!.edtf) ?? {
    start_date: partsOf(printDay(date!.first)),
    end_date: partsOf(printDay(date!.last)),
    display_date: date!.edtf,
  };
  const [source] = sources;
  return {
    unique_id: id,
    ...dates,
    text: { headline: escapeMarkup(title), text: escapeMarkup(summary) },
    group: category,
    ...(point && { location: { ...point, zoom: 10, ...(place && { name: place }) } }),
    ...(source?.url && { media: { url: source.url, credit: escapeMarkup(source.title) } }),
  };
}

/** HTML makes one space of each line break. */
const isOnOneLine = (text: string) => text === text.replace(/\s+/g, ' ').trim();

/** Slides of TimelineJS 3; the title slide says where the events come from. */
export const timelinejsExport: Exporter = {
  id: 'timelinejs',
  label: 'TimelineJS',
  mediaType: 'application/json',
  extension: '.json',
  loses: lossesBy({
    'left-out': (event) => !startsSomewhere(event),
    date: (event) => startsSomewhere(event) && !exactDates(event.date!.edtf),
    text: ({ title, summary = '', category, place = '' }) =>
      [title, summary, category, place].some((text) => !isOnOneLine(text)),
    place: ({ place, point }) => place !== undefined && !point,
    zone: ({ zone }) => zone !== undefined,
    radius: ({ radius }) => radius !== undefined,
    country: ({ country }) => country !== undefined,
    actors: ({ actors }) => actors.length > 0,
    associated: ({ associated = [] }) => associated.length > 0,
    figures: hasFigures,
    sources: ({ sources }) =>
      sources.length > 1 ||
      sources.some(
        ({ title, url, publisher, published }) => !url || publisher || published || !isOnOneLine(title),
      ),
  }),
  async write(selection) {
    const lines = linesOf(selection).map(escapeMarkup);
    const title = { text: { headline: lines[0], text: lines.slice(1).join('<br>') } };
    const events = selection.events.filter(startsSomewhere).map(slideOf);
    return bytesOfText(`${JSON.stringify({ title, events }, null, 1)}\n`);
  },
};
