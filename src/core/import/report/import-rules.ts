/** Why a row made no event, a cell gave no value, or a cell is kept as it is although something is wrong with it. */
export const IMPORT_RULES = {
  'cut-off': 'the file ends in the middle of the row',
  'beyond-all-dates': 'a date more than 270,000 years from now has no place on the axis',
  'serial-day':
    'the cell is a number of days, as spreadsheets count them; give the column a date format and save the table again',
  'nothing-to-show': 'there is neither a date nor a place',
  'not-an-entry': 'the entry is no object with fields',
  'unreadable-date': 'the date is in no layout that is known',
  'relative-date': 'a date in words such as “a year ago” depends on when it was written',
  'no-such-day': 'the calendar has no such day',
  'no-such-time': 'the time of day is in no layout that is known',
  'unknown-zone': 'the time zone has no such IANA name; the date is read as those of the rest',
  'end-before-start': 'the end is before the beginning',
  'day-or-month': 'the date has two readings, day first or month first',
  'no-such-point': 'the coordinates are not degrees on the Earth',
  'half-a-point': 'one of the two coordinates is missing',
  'not-a-count': 'the figure is no whole or decimal number of people',
  'too-large': 'the number is larger than can be kept exactly',
  'mangled-id': 'a spreadsheet has rounded the id; the row has a made one',
  'repeated-id': 'the id stands in an earlier row, too; the row has a made one',
  'short-row': 'the row has fewer cells than the header; those that are missing are not known',
  'long-row': 'the row has more cells than the header; those beyond it are left out',
  'broken-quote': 'a quote opens the cell and nothing closes it; it was read up to where its row ends',
  'stray-quote': 'a quote stands inside the quoted cell without being doubled; it was kept',
  'low-above-high': 'the low, best and high figures are not in that order; they are kept as written',
  'title-slide': 'it is the title of the whole and no event',
  era: 'it is an era, a stretch of time behind the events, and no event',
  'unknown-precision': 'the code for precision is none of the format; the row is read as if it had none',
} as const;

export type ImportRule = keyof typeof IMPORT_RULES;

/** What is wrong with a row or a cell. */
export interface Finding {
  readonly kind: 'rejected' | 'dropped' | 'kept';
  readonly rule: ImportRule;
  readonly file: string;
  /** As a spreadsheet counts, the header is row 1; of JSON and XML the number of the entry, from 1 on. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
}
