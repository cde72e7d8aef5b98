import { own } from '../../../base/own.ts';
import { parseClock } from '../../edtf/clock.ts';
import { parseEdtf } from '../../edtf/edtf.ts';
import type { Field, Notation } from '../../model/table-schema.ts';
import type { Zone } from '../../time/zone.ts';
import { badCharacters, tooLong } from './characters.ts';
import { dateAdvice } from './date-forms.ts';
import { clockAdvice, lookalikeAdvice, numberAdvice, plain } from './spreadsheet-forms.ts';
import { badZone } from './zone-form.ts';

/** What one cell may hold. `says` goes on from the value, or stands alone for an empty cell. */
interface CellRule {
  readonly name: string;
  broken(text: string, field: Field, zone: Zone): string | undefined;
}

/** Paragraph numbers: digits, or a letter and digits. */
const PARAGRAPHS = /^([A-Z]?)(\d+)(?:-([A-Z]?)(\d+))?$/;

/** The page as a whole, where it is short or without paragraphs. */
const WHOLE_PAGE = 'page';

function badLocator(text: string): string | undefined {
  if (text === WHOLE_PAGE) return undefined;
  for (const part of text.split(' ')) {
    const match = PARAGRAPHS.exec(part);
    if (!match)
      return 'is not a locator; write paragraph numbers such as 3, 3-5 or G1 with a space between, or page';
    const [, letter, first, lastLetter, last] = match;
    if (last !== undefined && (lastLetter !== letter || Number(last) <= Number(first))) {
      return `is not a locator; ${part} does not go upwards`;
    }
  }
  return undefined;
}

const NOTATIONS: Readonly<Record<Notation, (text: string, zone: Zone) => string | undefined>> = {
  edtf(text, zone) {
    const date = parseEdtf(text, zone);
    if (!date.ok) {
      return `is not an EDTF date; ${dateAdvice(text) ?? lookalikeAdvice(text) ?? date.reason}`;
    }
    // No incident has so late a date; a spreadsheet's number for a day reads like one.
    if (!LATE_YEAR.test(text)) return undefined;
    return `is later than the year 9999; ${dateAdvice(text) ?? 'correct the year'}`;
  },
  clock(text) {
    const clock = parseClock(text);
    return clock.ok ? undefined : `is not a time of day; ${clockAdvice(text) ?? clock.reason}`;
  },
  zone: badZone,
  locator: badLocator,
};

const LATE_YEAR = /(?:^|[^\d-])Y\d/;

/** Numbers are written in one way, so that a change of a table is a change of a value. */
const NUMBERS = {
  integer: { form: /^(?:0|-?[1-9]\d*)$/, says: 'is not a whole number; write digits only' },
  number: {
    form: /^(?:0|-?(?:[1-9]\d*|0(?=\.0*[1-9]))(?:\.\d+)?|0\.\d+)$/,
    says: 'is not a number; write digits, with a point before decimals',
  },
} as const;

function badNumber(text: string, type: 'integer' | 'number'): string | undefined {
  const { form, says } = NUMBERS[type];
  if (!form.test(text)) {
    const advice = numberAdvice(text, type);
    return advice ? `${says.split(';')[0]}; ${advice}` : says;
  }
  return Math.abs(Number(text)) <= Number.MAX_SAFE_INTEGER ? undefined : 'has more digits than can be kept';
}

/** What is wrong with an address of the web: it leads nowhere, or gives away a name and password. */
function badAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return 'is no address; copy it anew from the browser';
  const { username, password, hostname, pathname } = new URL(text);
  if (username || password) return 'has a name or password in it; take them out';
  if (!/\.[^.]+$/.test(hostname)) return 'names no host on the web; copy it anew from the browser';
  return /%(?![0-9a-f]{2})/i.test(pathname) ? 'has a % without two digits after it; write %25' : undefined;
}

/** Columns of sentences, in which a line may break. */
const PROSE: ReadonlySet<string> = new Set(['summary', 'note', 'reason', 'text']);
/** Characters that a name can have and still be shown; any other text can be longer. */
const LONGEST: Readonly<Record<string, number>> = { id: 100, name: 100, title: 200, kind: 40, unit: 40 };
const LONGEST_TEXT = 5000;

/** In the order in which they are asked; the first that is broken is reported. */
const CELL_RULES: readonly CellRule[] = [
  { name: 'length', broken: (text, { name }) => tooLong(text, own(LONGEST, name) ?? LONGEST_TEXT) },
  { name: 'characters', broken: (text, { name }) => badCharacters(text, PROSE.has(name)) },
  {
    name: 'type',
    broken: (text, { type }) => (type === 'string' ? undefined : badNumber(text, type)),
  },
  {
    name: 'spaces',
    broken: (text) => (text === text.trim() ? undefined : 'has spaces round it; take them away'),
  },
  {
    name: 'enum',
    broken(text, { constraints }) {
      const values = constraints?.enum;
      if (!values || values.includes(text)) return undefined;
      const meant = values.find((value) => value === plain(text).trim().toLowerCase());
      return `is not one of ${values.join(', ')}${advised(meant && `write ${meant}`)}`;
    },
  },
  {
    name: 'minimum',
    broken(text, { constraints }) {
      const least = constraints?.minimum;
      return least === undefined || Number(text) >= least ? undefined : `is less than ${least}`;
    },
  },
  {
    name: 'maximum',
    broken(text, { constraints }) {
      const most = constraints?.maximum;
      return most === undefined || Number(text) <= most ? undefined : `is more than ${most}`;
    },
  },
  {
    name: 'max-length',
    broken(text, { constraints }) {
      const most = constraints?.maxLength;
      const length = [...text].length;
      return most === undefined || length <= most
        ? undefined
        : `has ${length} characters; it may have at most ${most}`;
    },
  },
  {
    name: 'pattern',
    broken(text, { constraints }) {
      const pattern = constraints?.pattern;
      if (!pattern || new RegExp(`^(?:${pattern})$`, 'u').test(text)) return undefined;
      return `does not have the form ${pattern}${advised(lookalikeAdvice(text))}`;
    },
  },
  {
    name: 'address',
    broken: (text, { constraints }) =>
      constraints?.pattern?.startsWith('https:') ? badAddress(text) : undefined,
  },
  {
    name: 'notation',
    broken: (text, { notation }, zone) => notation && NOTATIONS[notation](text, zone),
  },
];

function advised(advice: string | undefined): string {
  return advice ? `; ${advice}` : '';
}

/** A cell's value by the type of its field, or the rule it breaks; an empty cell has no value. */
export type Cell =
  | { readonly value: string | number | undefined }
  | { readonly rule: string; readonly says: string };

export function readCell(text: string, field: Field, zone: Zone): Cell {
  if (text === '') {
    if (!field.constraints?.required) return { value: undefined };
    return { rule: 'required', says: `is empty; ${field.name} has to be given in every row` };
  }
  for (const { name, broken } of CELL_RULES) {
    const says = broken(text, field, zone);
    if (says !== undefined) return { rule: name, says };
  }
  return { value: field.type === 'string' ? text : Number(text) };
}
