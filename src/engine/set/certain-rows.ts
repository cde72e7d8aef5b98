import { FLAG } from '../../core/dataset/event-columns.ts';
import { PRECISIONS } from '../../core/model/vocabulary.ts';
import { CERTAINTIES, type Certainty } from '../../core/store/filter.ts';

/** What each certainty asks of a row (F9), as SQL; the numbers are our own. */
export const CERTAIN: Readonly<Record<Certainty, string>> = {
  month: `precision >= ${PRECISIONS.indexOf('month')}`,
  day: `precision >= ${PRECISIONS.indexOf('day')}`,
  hour: `precision >= ${PRECISIONS.indexOf('hour')}`,
  'near-place': 'radius <= 5000 AND x IS NOT NULL',
  'exact-place': `(flags & ${FLAG.exactPlace}) <> 0`,
  'two-sources': 'origins >= 2',
  'three-sources': 'origins >= 3',
};

/** Which certainties a row has, as bits, the first of `CERTAINTIES` in the lowest. */
export const CERTAIN_BITS = `CAST(${CERTAINTIES.map((one, bit) => `CAST(${CERTAIN[one]} AS INTEGER) * ${2 ** bit}`).join(' + ')} AS UTINYINT)`;
