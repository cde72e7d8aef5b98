import type { FoundEvent } from '../import/imported-event.ts';
import { groundLines, ZONE_LINE } from '../import/package/about-lines.ts';
import type { NamedGround } from '../model/package.ts';

/** An event as it is exported: under the id that it has here. */
export interface ExportedEvent extends FoundEvent {
  readonly id: string;
}

/** What is taken away: events, and where they come from. */
export interface Selection {
  readonly title: string;
  readonly events: readonly ExportedEvent[];
  /** IANA name of the zone of their dates and times; an event may have another one. */
  readonly timeZone: string;
  /** What its package names for the map. */
  readonly ground?: NamedGround;
  /** Where the events come from and how to cite it, in a line. */
  readonly source: string;
  readonly licence: { readonly name: string; readonly title: string; readonly path: string };
  /** The address of the view that shows them. */
  readonly link?: string;
}

/** The ids of the formats in which events can be taken away, in the order in which they are offered. */
export const EXPORT_FORMATS = [
  'data-package',
  'workbook',
  'csv',
  'parquet',
  'geojson',
  'kml',
  'timelinejs',
  'timemap',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a format cannot hold, in words that follow a number of events. */
export const LOSSES = {
  'left-out': 'have neither a date nor a point that the format can hold and are left out',
  date: 'have a date that the format holds less exactly, or not at all',
  zone: 'have a time zone of their own, which the format does not hold',
  id: 'have an id that the format writes otherwise: in small letters, digits and hyphens',
  title: 'have a title that the format does not hold or holds shortened',
  text: 'have signs, links or a length of text that the format does not hold',
  category: 'have a category beyond those that the format holds; they become “Other”',
  place: 'have a place that the format does not hold, or not under its name',
  radius: 'have a radius, or a point without one, that the format does not hold as it is',
  country: 'have a country, which the format does not hold',
  actors: 'have actors, which the format does not hold',
  associated: 'have associated groups that the format holds as actors, or not at all',
  figures: 'have figures of people harmed that the format does not hold as written',
  sources: 'have sources that the format does not hold, or not in full',
} as const;

export type LossKind = keyof typeof LOSSES;

/** How many events lose something. */
export interface Loss {
  readonly kind: LossKind;
  readonly events: number;
}

/** A format in which events are taken away. */
export interface Exporter {
  readonly id: ExportFormat;
  readonly label: string;
  readonly mediaType: string;
  /** The ending of its files, with its dot. */
  readonly extension: string;
  /** What of a selection the format cannot hold; nothing where opening it again gives the same events. */
  readonly loses: (selection: Selection) => readonly Loss[];
  readonly write: (selection: Selection) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Counts the events that a test says lose something. */
export function lossesBy(tests: Partial<Readonly<Record<LossKind, (event: ExportedEvent) => boolean>>>) {
  return ({ events }: Selection): readonly Loss[] =>
    (Object.entries(tests) as [LossKind, (event: ExportedEvent) => boolean][])
      .map(([kind, isLost]) => ({ kind, events: events.filter(isLost).length }))
      .filter((loss) => loss.events > 0);
}

/** Whether an event has figures of people harmed, or says that there are none. */
export const hasFigures = ({ killed, wounded, noneReported }: ExportedEvent) =>
  (killed ?? wounded ?? noneReported) !== undefined;

/** The lines that go with the events: what they are, where they come from, under which terms. */
export function linesOf({ title, timeZone, ground, source, licence, link }: Selection): readonly string[] {
  return [
    title,
    ZONE_LINE + timeZone,
    ...groundLines(ground),
    `Source: ${source}`,
    `Licence: ${licence.title} (${licence.path})`,
    ...(link === undefined ? [] : [`View: ${link}`]),
  ];
}

export const bytesOfText = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
