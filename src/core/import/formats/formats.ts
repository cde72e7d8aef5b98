import { acled } from './acled.ts';
import { atlos } from './atlos.ts';
import { civilianHarm } from './civilian-harm.ts';
import { eventsTable } from './events-table.ts';
import type { JsonFormat, TableFormat, XmlFormat } from './format.ts';
import { gdelt } from './gdelt.ts';
import { ged } from './ged.ts';
import { gtd } from './gtd.ts';
import { kml } from './kml.ts';
import { plainTable } from './plain-table.ts';
import { sigacts } from './sigacts.ts';
import { timelineSheet } from './timeline-sheet.ts';
import { timelinejs } from './timelinejs.ts';

/** Every format, in the order in which files are tried; a format is told by what is in a file, never by its name. */
export const FORMATS: readonly (TableFormat | JsonFormat | XmlFormat)[] = [
  eventsTable,
  ged,
  acled,
  gdelt,
  gtd,
  sigacts,
  atlos,
  civilianHarm,
  timelineSheet,
  timelinejs,
  kml,
  plainTable,
];
