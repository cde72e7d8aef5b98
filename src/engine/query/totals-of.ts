import { ABOUT, OPEN } from '../../core/dataset/event-columns.ts';
import { STATUSES } from '../../core/model/vocabulary.ts';
import type { Filter } from '../../core/store/filter.ts';
import { countsDead } from '../../core/store/givers.ts';
import { type CategoryTotals, categoryTotals, type Total, type Totals } from '../../core/store/totals.ts';
import { countParts } from '../../core/store/wholly.ts';
import type { Span } from '../../core/time/span.ts';
import type { Row } from '../set/run-statements.ts';
import { type AskedSet, answered, filtered, where } from './asking-engine.ts';
import type { BoundValues } from './bound-values.ts';
import { whollyCondition } from './conditions.ts';
import { conditionsIn, countEvents, countRows } from './counting.ts';

type Figure = 'killed' | 'wounded' | 'quantity';

const HAPPENED = `status IN (${STATUSES.indexOf('occurred')}, ${STATUSES.indexOf('ongoing')})`;

function wholly(asked: AskedSet, values: BoundValues, filter: Filter, span: Span | undefined): string[] {
  const inSpan = span ? [whollyCondition(asked.set, values, span)] : [];
  return [...filtered(asked, values, filter), ...inSpan];
}

/** The sums of one figure over events that are no parts and have none, by category, and by unit for quantities. */
function sumsOf(
  asked: AskedSet,
  filter: Filter,
  span: Span | undefined,
  figure: Figure,
): Promise<readonly Row[]> {
  const dead = [...asked.set.units.keys()].filter((code) => countsDead(asked.set.units[code]));
  const unit = figure === 'quantity' ? 'unit' : '0';
  return answered(asked, (values) => {
    // T7: a number of a unit that counts the dead stands for the killed.
    const isStoodFor = () => `quantity_low IS NOT NULL AND ${values.among('coalesce(unit, 65535)', dead)}`;
    const conditions = [
      ...wholly(asked, values, filter, span),
      ...['NOT kin', HAPPENED, `${figure}_low IS NOT NULL`],
      ...(figure === 'killed' && dead.length > 0 ? [`NOT (${isStoodFor()})`] : []),
    ];
    const has = (bits: number) => `max(CASE WHEN ${values.hasBits('vague', String(bits))} THEN 1 ELSE 0 END)`;
    return `SELECT category, ${unit} AS counted, sum(${figure}_low), sum(${figure}_high),
      ${has(OPEN[figure])}, ${has(ABOUT[figure])}, count(*)
      FROM ${values.table('events')} ${where(conditions)} GROUP BY category, counted`;
  });
}

function totalFrom(rows: readonly Row[], category: number, unit: number): Total | undefined {
  const found = rows.find((row) => Number(row[0]) === category && Number(row[1]) === unit);
  if (!found) return undefined;
  const [, , low, high, open, about, given] = found;
  return {
    low: Number(low),
    high: Number(high),
    open: Number(open) > 0,
    about: Number(about) > 0,
    given: Number(given),
    within: 0,
  };
}

function added(one: Total | undefined, other: Total | undefined): Total | undefined {
  if (!one || !other) return one ?? other;
  return {
    low: one.low + other.low,
    high: one.high + other.high,
    open: one.open || other.open,
    about: one.about || other.about,
    given: one.given + other.given,
    within: one.within + other.within,
  };
}

/** The places among the kin of the events that are chosen. */
async function chosenKin(
  asked: AskedSet,
  conditions: (values: BoundValues) => readonly string[],
): Promise<ReadonlySet<number>> {
  const { kin } = asked.set;
  if (!kin) return new Set();
  const found = await answered(
    asked,
    (values) => `SELECT row FROM ${values.table('events')} ${where(['kin', ...conditions(values)])}`,
  );
  return new Set(found.map(([row]) => kin.placeOf.get(Number(row))!));
}

/** T1 to T7: what the events of the filter that lie wholly in the span give together. */
export async function totalsOf(asked: AskedSet, filter: Filter, span: Span | undefined): Promise<Totals> {
  const { set } = asked;
  const [events, sharing, chosen, killed, wounded, quantity] = await Promise.all([
    countRows(asked, filter, undefined, (values) => (span ? [whollyCondition(set, values, span)] : [])),
    countEvents(asked, filter, span),
    chosenKin(asked, (values) => wholly(asked, values, filter, span)),
    ...(['killed', 'wounded', 'quantity'] as const).map((figure) => sumsOf(asked, filter, span, figure)),
  ]);
  const ofKin = set.kin
    ? categoryTotals(
        set.kin.givers,
        { columns: set.kin.columns, units: set.units, categories: set.categories },
        (place) => chosen.has(place),
      )
    : [];
  const categories = set.categories.flatMap((_, category): CategoryTotals[] => {
    const kin = ofKin.find((totals) => totals.category === category);
    const dead = added(totalFrom(killed, category, 0), kin?.killed);
    const hurt = added(totalFrom(wounded, category, 0), kin?.wounded);
    const quantities = set.units.flatMap((unit, code) => {
      const own = kin?.quantities.find((one) => one.unit === unit)?.total;
      const total = added(totalFrom(quantity, category, code), own);
      return total ? [{ unit, total }] : [];
    });
    if (!dead && !hurt && quantities.length === 0) return [];
    return [{ category, killed: dead, wounded: hurt, quantities }];
  });
  return {
    events,
    parts: set.kin ? countParts(set.kin.columns, chosen) : 0,
    outside: span ? sharing - events : 0,
    categories,
  };
}

/** C6: events of the filter and span that are parts of others of them. */
export async function partsOf(asked: AskedSet, filter: Filter, span: Span | undefined): Promise<number> {
  const { kin } = asked.set;
  if (!kin) return 0;
  return countParts(
    kin.columns,
    await chosenKin(asked, (values) => conditionsIn(asked, values, filter, span)),
  );
}
