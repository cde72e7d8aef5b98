import { escapeMarkup } from '../../base/escape-markup.ts';
import type { EventColumn } from '../import/formats/events-table.ts';
import { cellsOf, hasOddDate, kept, tableOf } from './event-cells.ts';
import { bytesOfText, type ExportedEvent, type Exporter, linesOf, lossesBy } from './exporter.ts';

/** Letters that XML 1.0 cannot have, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const xml = (text: string) => escapeMarkup(text.replace(NOT_XML, '')).replaceAll('\r', '&#13;');

/** A date or a day with a time as XML Schema has them; undefined where it is neither. */
function schemaDate(edtf: string): string | undefined {
  if (/^-?\d{4}(-\d\d(-\d\d)?)?$/.test(edtf)) return edtf;
  const [, day, minutes, seconds = ':00', zone = ''] =
    /^(-?\d{4}-\d\d-\d\d)(T\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d)?$/.exec(edtf) ?? [];
  return day === undefined ? undefined : `${day}${minutes}${seconds}${zone}`;
}

/** The time that map programs show; the exact one is among the data. */
function timeOf({ date }: ExportedEvent): string {
  if (!date) return '';
  const when = schemaDate(date.edtf);
  if (when !== undefined) return `<TimeStamp><when>${when}</when></TimeStamp>`;
  const [begin, end] = date.edtf.replace(/^\[|\]$/g, '').split(/\/|\.\.(?=\d|-)/);
  const part = (name: string, edtf: string | undefined) => {
    const text = schemaDate(edtf ?? '');
    return text === undefined ? '' : `<${name}>${text}</${name}>`;
  };
  const span = part('begin', begin) + part('end', end);
  return span === '' ? '' : `<TimeSpan>${span}</TimeSpan>`;
}

function placemark(event: ExportedEvent, columns: readonly EventColumn[]): string {
  const cells = cellsOf(event);
  const data = columns
    .map((name) => ({ name, cell: cells[name] }))
    .filter(({ name, cell }) => name === 'edtf' || (cell !== undefined && cell !== ''))
    .map(
      ({ name, cell }) =>
        `<Data name="${name}"><value>${xml(typeof cell === 'string' ? kept(cell) : String(cell ?? ''))}</value></Data>`,
    );
  const { point, summary, title } = event;
  return [
    `<Placemark><name>${xml(title)}</name>`,
    summary === undefined ? '' : `<description>${xml(escapeMarkup(summary))}</description>`,
    timeOf(event),
    `<ExtendedData>${data.join('')}</ExtendedData>`,
    point ? `<Point><coordinates>${point.lon},${point.lat}</coordinates></Point>` : '',
    '</Placemark>',
  ].join('');
}

/** A placemark for each event, all its cells among the extended data. */
export const kmlExport: Exporter = {
  id: 'kml',
  label: 'KML',
  mediaType: 'application/vnd.google-earth.kml+xml',
  extension: '.kml',
  loses: lossesBy({
    date: hasOddDate,
    text: (event) => Object.values(cellsOf(event)).some((cell) => String(cell ?? '').search(NOT_XML) >= 0),
  }),
  async write(selection) {
    const head =
      '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>';
    const about = `<name>${xml(selection.title)}</name><description>${xml(linesOf(selection).join('\n'))}</description>`;
    const { columns, events } = tableOf(selection);
    const marks = events.map((event) => placemark(event, columns)).join('\n');
    return bytesOfText(`${head}${about}\n${marks}\n</Document></kml>\n`);
  },
};
