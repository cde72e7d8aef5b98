import { csvExport } from './csv-export.ts';
import type { Exporter } from './exporter.ts';
import { geojsonExport } from './geojson-export.ts';
import { kmlExport } from './kml-export.ts';
import { packageExport } from './package-export.ts';
import { parquetExport } from './parquet-export.ts';
import { timelinejsExport } from './timelinejs-export.ts';
import { timemapExport } from './timemap-export.ts';
import { workbookExport } from './workbook-export.ts';

/** Every format in which events can be taken away, in the order in which they are offered. */
export const EXPORTERS: readonly Exporter[] = [
  packageExport,
  workbookExport,
  csvExport,
  parquetExport,
  geojsonExport,
  kmlExport,
  timelinejsExport,
  timemapExport,
];
