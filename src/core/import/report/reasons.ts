/**
 * What is said of files as a whole, by names under which every language says it (`i18n/messages/<lang>/reasons.ts`). Each is a
 * sentence without its full stop; programs and the command line have it in English.
 */
export const REASONS = {
  empty: '{file} is empty',
  blank: '{file} is blank',
  'old-workbook':
    '{file} is a workbook of an older kind, or locked with a password; save it as XLSX without a password',
  pdf: '{file} is a PDF; what is needed is the table that it was made from',
  'no-text': '{file} is no text but a picture, a program or the like, whatever it is called',
  bomb: '{file} unpacks to far more than it is ({mb} MB and going on); unpack it yourself and open the file that is meant',
  'damaged-gzip': '{file} is damaged: its gzip data break off or do not add up; fetch it again',
  'damaged-zip': '{file} is damaged or packed in a way that cannot be read; unpack it and open what is in it',
  'many-files': '{file} holds more than {most} files; unpack it and open those that are meant',
  'locked-zip': '{file} is locked with a password; unlock and unpack it first',
  'locked-workbook': '{file} is locked with a password; save it without one',
  'no-workbook':
    '{file} is no workbook that can be read; save it again as XLSX, or its sheet as CSV in UTF-8',
  'large-workbook': '{file} is a workbook of more than {mb} MB; save its sheet as CSV in UTF-8',
  'empty-workbook': '{file} is a workbook without anything in it',
  'large-parquet': '{file} is a Parquet file of more than {mb} MB; take a part of it',
  'damaged-parquet':
    '{file} is a Parquet file that is damaged, or packed in a way that cannot be read; write it anew with Snappy, gzip or Zstandard',
  'no-archive':
    '{file} is no PMTiles file of version 3, whatever it is called; make it with a program that writes this version',
  'cut-archive': '{file} breaks off before its end; fetch or copy it again',
  'packed-archive':
    '{file} is packed in a way that cannot be read here ({packing}); make it with gzip or without packing',
  'unknown-tiles':
    '{file} has tiles of a kind that the map cannot draw ({kind}); it draws vector tiles (MVT), PNG, JPEG, WebP and AVIF',
  'silent-host':
    '{host} does not give what is asked for ({said}); check the address; it may also be that the host lets no other site read its files',
  'long-row': 'row {row} is longer than {most} million characters; this is no table with a line for each row',
  'long-line': 'one line of the file is longer than {most} million characters',
  'long-entry': 'one entry of the file is longer than {most} million characters',
  'broken-entry':
    'the file is not JSON: entry {entry} cannot be read; look for a comma or bracket too many or too few',
  'broken-entry-of':
    'the file is not JSON: entry {entry} of “{list}” cannot be read; look for a comma or bracket too many or too few',
  'misplaced-sign': 'the file is not JSON: “{sign}” stands where it cannot',
  'deep-json': 'the file has more than {most} brackets within one another; no format of events does',
  'deep-xml': 'the file has more than {most} elements within one another; no format of events does',
  'misplaced-tag': 'the file is not XML: {tag} closes what was not opened',
  'own-entities': 'the file defines entities of its own, which are not read; save it without its DOCTYPE',
  'no-data': 'there is no file of data in it',
  'different-formats': 'the files are of different formats, {one} and {other}; open them one after another',
  'no-timemap-events': 'these are associations or sources of a TimeMap; open them together with its events',
  'no-row': 'there is a header but no row below it',
  'no-row-in': '{file} has a header but no row below it',
  'no-event': 'none of the rows makes an event; there are {rows}',
  'no-event-by-rule':
    'none of the {rows} rows makes an event; most often because of “{rule}”, as in row {row}',
  'no-dated-event': 'none of its events has a date, so that nothing can be shown on a time axis',
  'no-dates':
    '{file} has no column of dates that can be told; its columns are {columns}. Give one of them the name date',
  'no-list': '{file} is JSON, but there is no list of events in it',
  'unknown-xml': '{file} is a page or an XML file of an unknown kind; of XML, KML can be read',
  'linked-kml': 'the file links to other KML files, which are not fetched; open those as well',
  'relative-dates':
    '{file} cannot be shown as events: its dates, in “{column}”, are words such as “a year ago”, which depend on when they were written; find the table with calendar dates',
  victims:
    '{file} cannot be shown as events: it is a list of persons, in which one incident has as many rows as it has victims; bring together the rows of each incident and leave out the names',
  counts:
    '{file} cannot be shown as events: it counts events by week, month or year and has no event in it; find the table with a row for each event',
  'acled-counts':
    '{file} cannot be shown as events: it counts events by week, month or year and place and has no event in it; download the event-based file instead',
  'acled-actors':
    '{file} cannot be shown as events: it is the actor-based export, in which an event stands once for each of its actors; download the event-based file instead',
  'two-orders':
    '{file} has dates in two orders in “{column}”: {dayFirst} in row {dayRow} and {monthFirst} in row {monthRow}; say which one it is, day or month first',
  'unknown-order':
    '{file} does not tell whether day or month comes first in “{column}”, as in {example}; no value is above 12. Say which one it is',
  'broken-package': 'the data package breaks its rules: {issues}',
  'broken-workbook': 'the workbook breaks its rules: {issues}',

  'windows-1252': 'read as Windows-1252, as it is not UTF-8',
  'lost-letters': 'some bytes are not UTF-8; the letters that they were are lost and stand as \ufffd',
  'one-without-id': '1 event has no id in the file and a made one here',
  'without-id': '{events} events have no id in the file and a made one here',
  'repeated-column': 'the column {columns} stands more than once; the first counts',
  'rows-above': 'the header is row {row}; what stands above it is left out',
  'tag-row': 'the row of tags below the header is left out',
  'header-again': 'rows that are the header again, as in files put together, are left out',
  'breaks-off': 'the file breaks off before its end',
  'breaks-off-after': 'the file breaks off after entry {entry}',
  'breaks-off-after-of': 'the file breaks off after entry {entry} of “{list}”',
  'other-sheet': 'the sheet {sheet}, which is another table',
  'best-estimates':
    'low and high figures are kept, the best estimates beside them are not; events that have one: {events}',
} as const;

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

export type ReasonName = keyof typeof REASONS;

/** One of them, with what it names. */
export type Reason = {
  [K in ReasonName]: { readonly says: K } & {
    readonly [Name in Names<(typeof REASONS)[K]>]: string | number;
  };
}[ReasonName];

/** What a person should know of files that were read. */
export interface Note {
  readonly reason: Reason;
  /** The file that it is about, where it does not name one. */
  readonly file?: string;
  /** It is why something was left out. */
  readonly isLeftOut?: true;
}

/** A reason as an English sentence, without its full stop. */
export function reasonInEnglish(reason: Reason): string {
  const values: Readonly<Record<string, string | number>> = reason;
  return REASONS[reason.says].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

export function noteInEnglish({ reason, file, isLeftOut }: Note): string {
  return `${isLeftOut ? 'left out: ' : ''}${file === undefined ? '' : `${file}: `}${reasonInEnglish(reason)}`;
}
