import type { ExportFormat } from '../../core/export/exporter.ts';
import { t } from '../../i18n/t.ts';

/** Names that are the same in every language. */
const PROPER = {
  csv: 'CSV',
  parquet: 'Parquet',
  geojson: 'GeoJSON',
  kml: 'KML',
  timelinejs: 'TimelineJS',
  timemap: 'TimeMap',
} as const;

/** A format as people know it. */
export function formatName(format: ExportFormat): string {
  return format === 'data-package' || format === 'workbook' ? t(`take.name-${format}`) : PROPER[format];
}
