import { parseClock } from '../../edtf/clock.ts';
import { parseEdtf } from '../../edtf/edtf.ts';
import type { Field, Notation } from '../../model/table-schema.ts';
import type { Zone } from '../../time/zone.ts';

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
    return date.ok ? undefined : `is not an EDTF date; ${date.reason}`;
  },
  clock(text) {
    const clock = parseClock(text);
    return clock.ok ? undefined : `is not a time of day; ${clock.reason}`;
  },
  locator: badLocator,
};

const NUMBERS = {
  integer: { form: /^-?\d+$/, says: 'is not a whole number; write digits only' },
  number: { form: /^-?\d+(\.\d+)?$/, says: 'is not a number; write digits, with a point before decimals' },
};

/** In the order in which they are asked; the first that is broken is reported. */
const CELL_RULES: readonly CellRule[] = [
  {
    name: 'type',
    broken: (text, { type }) =>
      type === 'string' || NUMBERS[type].form.test(text) ? undefined : NUMBERS[type].says,
  },
  {
    name: 'spaces',
    broken: (text) => (text === text.trim() ? undefined : 'has spaces round it; take them away'),
  },
  {
    name: 'enum',
    broken(text, { constraints }) {
      const values = constraints?.enum;
      return !values || values.includes(text) ? undefined : `is not one of ${values.join(', ')}`;
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
    name: 'pattern',
    broken(text, { constraints }) {
      const pattern = constraints?.pattern;
      if (!pattern || new RegExp(`^(?:${pattern})$`, 'u').test(text)) return undefined;
      return `does not have the form ${pattern}`;
    },
  },
  {
    name: 'notation',
    broken: (text, { notation }, zone) => notation && NOTATIONS[notation](text, zone),
  },
];

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
