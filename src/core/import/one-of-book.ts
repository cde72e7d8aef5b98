import type { Recognised } from './recognise.ts';
import type { Note } from './report/reasons.ts';

/** A file and what it was recognised as. */
export interface Known {
  readonly one: Recognised;
  /** The sheet, where it is one of a workbook. */
  readonly sheet?: { readonly book: string; readonly name: string };
  readonly names: readonly string[];
}

const formatId = ({ one }: Known) => (one.kind === 'timemap' ? 'timemap' : one.format.id);
const columnsOf = ({ names }: Known) => names.map((name) => name.trim().toLowerCase()).join('\n');

/**
 * Of the sheets of workbooks those that are one table or belong together: of a known format before any other table; of other
 * tables those with the columns of the first. What is left out is told.
 */
export function oneOfBook(known: readonly Known[]): {
  readonly kept: readonly Known[];
  readonly notes: readonly Note[];
} {
  const sheets = known.filter(({ sheet }) => sheet);
  if (sheets.length < 2) return { kept: known, notes: [] };
  const first = sheets.find((one) => formatId(one) !== 'table') ?? sheets[0];
  const belongs = (other: Known) =>
    !other.sheet ||
    (formatId(other) === formatId(first) &&
      (formatId(first) === 'timemap' || columnsOf(other) === columnsOf(first)));
  return {
    kept: known.filter(belongs),
    notes: known
      .filter((one) => !belongs(one))
      .map(({ sheet }) => ({ reason: { says: 'other-sheet', sheet: sheet!.name }, isLeftOut: true })),
  };
}
