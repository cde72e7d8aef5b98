import type { Total, Totals } from '../../core/store/totals.ts';
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
}

/** The unit that comes first whenever there is any. */
const FIRST = 'rockets';
/** Other units are shown when at least so many events give a number of them. */
const OFTEN = 3;

function harm(id: 'killed' | 'wounded', total: Total | undefined): readonly Figure[] {
  if (!total) return [];
  const range = formatCount(total);
  return [{ id, name: t(`totals.${id}Figure`), range, words: t(`totals.${id}`, { range }), total }];
}

/** The figures worth telling: harm, rockets, and units that several events count, those of most events first. */
export function figuresOf({ killed, wounded, quantities }: Totals): readonly Figure[] {
  const times = ({ given, within }: Total) => given + within;
  const units = quantities
    .filter(({ unit, total }) => unit === FIRST || times(total) >= OFTEN)
    .sort((a, b) => Number(b.unit === FIRST) - Number(a.unit === FIRST) || times(b.total) - times(a.total))
    .map(({ unit, total }): Figure => {
      const range = formatCount(total);
      return { id: `unit-${unit}`, name: unit, range, words: t('totals.quantity', { range, unit }), total };
    });
  return [...harm('killed', killed), ...harm('wounded', wounded), ...units];
}

/** How many events a total is from, and whether others are counted with their whole. */
export function givenBy({ given, within }: Total): string {
  const from = t('totals.given', { n: given });
  return within > 0 ? t('totals.givenWithin', { given: from }) : from;
}
