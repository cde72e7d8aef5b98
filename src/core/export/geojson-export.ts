import type { EventColumn } from '../import/formats/events-table.ts';
import { cellsOf, hasOddDate, kept, tableOf } from './event-cells.ts';
import { bytesOfText, type ExportedEvent, type Exporter, lossesBy } from './exporter.ts';

const isProperty = (name: EventColumn) => name !== 'latitude' && name !== 'longitude';

function featureOf(event: ExportedEvent, columns: readonly EventColumn[]): object {
  const cells = cellsOf(event);
  const { point } = event;
  return {
    type: 'Feature',
    geometry: point ? { type: 'Point', coordinates: [point.lon, point.lat] } : null,
    properties: Object.fromEntries(
      columns.filter(isProperty).map((name) => {
        const cell = cells[name];
        return [name, typeof cell === 'string' ? kept(cell) : (cell ?? null)];
      }),
    ),
  };
}

/** A feature for each event, of RFC 7946; source and licence are members of the collection. */
export const geojsonExport: Exporter = {
  id: 'geojson',
  label: 'GeoJSON',
  mediaType: 'application/geo+json',
  extension: '.geojson',
  loses: lossesBy({ date: hasOddDate }),
  async write(selection) {
    const { title, source, licence, link } = selection;
    const { columns, events } = tableOf(selection);
    const features = events.map((event) => JSON.stringify(featureOf(event, columns)));
    const about = JSON.stringify({ title, source, licence, link });
    const head = `{"type":"FeatureCollection","metadata":${about},"features":[\n`;
    return bytesOfText(`${head}${features.join(',\n')}\n]}\n`);
  },
};
