import { countsDead } from '../../core/store/givers.ts';
import type { CategoryTotals, Total, Totals } from '../../core/store/totals.ts';
import { formatCounted, unitName } from '../../i18n/count-noun.ts';
import { formatCount } from '../../i18n/ranges.ts';
import { t } from '../../i18n/t.ts';

/** One total as the line and the table show it. */
export interface Figure {
  readonly id: string;
  readonly name: string;
  /** "43–52" */
  readonly range: string;
  /** "43–52 killed" */
  readonly words: string;
  readonly total: Total;
  /** Has a place in the line; the table has all. */
  readonly isMain: boolean;
}

export interface CategoryFigures {
  /** Code of the category. */
  readonly category: number;
  readonly figures: readonly Figure[];
}

/** The unit that comes first whenever there is any. */
const FIRST = 'rockets';
/** Levels at some time, such as how many are stationed somewhere, make no sum. */
const LEVELS: ReadonlySet<string> = new Set(['troops']);
/** Units that count no dead are in the line when at least so many events give a number of them. */
const OFTEN = 3;

/** That there were none is said in the table; in a line of sums it would read like a headline. */
function isSome({ high, open }: Total): boolean {
  return high > 0 || open;
}

function harm(id: 'killed' | 'wounded', total: Total | undefined): readonly Figure[] {
  if (!total) return [];
  const range = formatCount(total);
  const words = t(`totals.${id}`, { range });
  return [{ id, name: t(`totals.${id}Figure`), range, words, total, isMain: isSome(total) }];
}

function figuresIn({ category, killed, wounded, quantities }: CategoryTotals): CategoryFigures {
  const times = ({ given, within }: Total) => given + within;
  const units = quantities
    .filter(({ unit }) => !LEVELS.has(unit))
    .sort((a, b) => Number(b.unit === FIRST) - Number(a.unit === FIRST) || times(b.total) - times(a.total))
    .map(({ unit, total }): Figure => {
      const isMain = isSome(total) && (unit === FIRST || countsDead(unit) || total.given >= OFTEN);
      const words = formatCounted(total, unit);
      return { id: unit, name: unitName(unit), range: formatCount(total), words, total, isMain };
    });
  return { category, figures: [...harm('killed', killed), ...harm('wounded', wounded), ...units] };
}

/** The figures of each category that has any: harm, rockets, and other units, those of most events first. */
export function figuresOf({ categories }: Totals): readonly CategoryFigures[] {
  return categories.map(figuresIn).filter(({ figures }) => figures.length > 0);
}

/** Those of the line; a category without any has no place in it. */
export function mainFigures(all: readonly CategoryFigures[]): readonly CategoryFigures[] {
  return all
    .map(({ category, figures }) => ({ category, figures: figures.filter(({ isMain }) => isMain) }))
    .filter(({ figures }) => figures.length > 0);
}

/** How many events a total is from, and whether others are counted with their whole. */
export function givenBy({ given, within }: Total): string {
  const from = t('totals.given', { n: given });
  return within > 0 ? t('totals.givenWithin', { given: from }) : from;
}
