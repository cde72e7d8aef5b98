import { ATTRIBUTIONS, ROLES } from '../../core/model/vocabulary.ts';
import { familiesOf, type Part, rolesOf, type Sides, tieOf } from '../../core/store/between.ts';
import { type TiedEvents, tallyOf } from '../../core/store/between-tally.ts';
import { type Companion, mostShared } from '../../core/store/companions.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import { type Between, BY_DATE } from '../../core/store/query.ts';
import { wantedParts } from '../../core/store/wanted-parts.ts';
import { KINDS } from '../set/part-codes.ts';
import { type AskedSet, answered, byCode, where } from './asking-engine.ts';
import type { BoundValues } from './bound-values.ts';
import { rowsWhere } from './lists.ts';
import { takesOwnPart, takesPart } from './part-conditions.ts';
import { recordsAt } from './records-of.ts';

const ANY_PART = wantedParts(NO_FILTER);

/** The parts that bits stand for. */
function partsOf(bits: bigint): readonly Part[] {
  return Array.from({ length: KINDS }, (_, kind) => kind)
    .filter((kind) => (bits >> BigInt(kind)) & 1n)
    .map((kind) => ({
      role: ROLES[Math.floor(kind / ATTRIBUTIONS.length)],
      attribution: ATTRIBUTIONS[kind % ATTRIBUTIONS.length],
    }));
}

/** What two actors did to each other or took part in together, by date; nobody is quoted in a set of the engine. */
export async function betweenOf(asked: AskedSet, id: string, other: string, limit: number): Promise<Between> {
  const { set } = asked;
  if (id === other) return { tally: tallyOf([], 0), events: [] };
  const families = familiesOf(set, [id, other]);
  const sides = families.map((family) =>
    [...set.actors.keys()].filter((code) => family.has(set.actors[code].id)),
  ) as unknown as Sides<readonly number[]>;
  const both = (values: BoundValues) => sides.map((codes) => takesOwnPart(set, values, codes, ANY_PART));
  const [groups, kin, rows] = await Promise.all([
    answered(asked, (values) => values.countByKinds(sides, ['status'], where(both(values)))),
    set.kin ? rowsWhere(asked, (values) => ['kin', ...both(values)], BY_DATE, 0, set.kin.rows.length) : [],
    rowsWhere(asked, both, BY_DATE, 0, limit),
  ]);
  const tied = groups.map(
    ([first, second, status, events]): TiedEvents => ({
      ...tieOf([partsOf(BigInt(String(first))), partsOf(BigInt(String(second)))])!,
      status: Number(status),
      events: Number(events),
    }),
  );
  const shared = new Set(kin);
  const parts = kin.filter((row) => {
    const whole = set.kin!.columns.partOf[set.kin!.placeOf.get(row)!];
    return whole >= 0 && shared.has(set.kin!.rows[whole]);
  });
  const events = (await recordsAt(asked, rows)).map((event) => {
    const roles = rolesOf(event, families);
    const { deeds, spoken, sayings } = tieOf(roles)!;
    return { deeds, spoken, sayings, event, roles };
  });
  return { tally: tallyOf(tied, parts.length), events };
}

/** The actors that share most events with one, most first. */
export async function companionsIn(asked: AskedSet, id: string, most: number): Promise<readonly Companion[]> {
  const { set } = asked;
  const code = set.actors.findIndex((actor) => actor.id === id);
  if (code < 0) return [];
  const rows = await answered(asked, (values) =>
    values.countInList('actors', where([takesPart(set, values, [code], ANY_PART)])),
  );
  return mostShared(set, code, byCode(rows, set.actors.length), most);
}
