import type { DuckDBListValue } from '@duckdb/node-api';
import { ABOUT, OPEN } from '../../core/dataset/event-columns.ts';
import type { EventItem, EventRecord } from '../../core/dataset/event-item.ts';
import { ATTRIBUTIONS, ROLES } from '../../core/model/vocabulary.ts';
import { familyAt } from '../../core/store/family-at.ts';
import type { Family } from '../../core/store/query.ts';
import type { EngineSet } from '../set/engine-set.ts';
import { KINDS } from '../set/part-codes.ts';
import type { Row } from '../set/run-statements.ts';
import { type AskedSet, answered } from './asking-engine.ts';
import { countOf, itemOf, itemStatement, itemsAt } from './items-of.ts';

const FURTHER = ['quantity_low', 'quantity_high', 'unit', 'summary', 'kind', 'vague'];

/** What a record has of its row alone. */
type OwnRecord = Omit<EventRecord, 'parts' | 'partOf'>;

function rolesOf({ actors, sources }: EngineSet, item: EventItem, parts: readonly number[]) {
  return parts.map((part) => ({
    event: item.id,
    actor: actors[Math.floor(part / KINDS)].id,
    role: ROLES[Math.floor((part % KINDS) / ATTRIBUTIONS.length)],
    attribution: ATTRIBUTIONS[(part % KINDS) % ATTRIBUTIONS.length],
    source: sources[item.source].id,
    locator: item.locator,
  }));
}

function ownRecord(set: EngineSet, cells: Row): OwnRecord {
  const item = itemOf(set, cells);
  const [low, high, unit, summary, kind, vagueBits, parts] = cells.slice(-FURTHER.length - 1);
  const vague = Number(vagueBits);
  const is = (bits: typeof OPEN | typeof ABOUT) => (vague & bits.quantity) !== 0;
  const quantity = countOf(low, high, is(OPEN), is(ABOUT));
  const { killed, wounded } = item;
  return {
    ...item,
    summary: String(summary),
    kind: String(kind),
    ...(unit !== null && { unit: set.units[Number(unit)] }),
    figures: { ...(quantity && { quantity }), ...(killed && { killed }), ...(wounded && { wounded }) },
    roles: rolesOf(set, item, (parts as DuckDBListValue).items.map(Number)),
    sayings: [],
    links: [],
    changes: [],
  };
}

/** Rows of the parts of an event. */
function partRows({ kin }: EngineSet, row: number): readonly number[] {
  const at = kin?.placeOf.get(row);
  if (!kin || at === undefined) return [];
  return kin.rows.filter((_, place) => kin.columns.partOf[place] === at);
}

/** The whole records of some rows, in their order. */
export async function recordsAt(asked: AskedSet, rows: readonly number[]): Promise<readonly EventRecord[]> {
  if (rows.length === 0) return [];
  const found = await answered(asked, (values) => {
    const { value, join } = values.parts();
    return itemStatement(values, rows, [...FURTHER, value], join);
  });
  const own = new Map(found.map((cells) => [Number(cells[0]), ownRecord(asked.set, cells)]));
  const related = [...own.values()].flatMap(({ row, whole }) => [
    ...partRows(asked.set, row),
    ...(whole < 0 ? [] : [whole]),
  ]);
  const items = new Map((await itemsAt(asked, [...new Set(related)])).map((item) => [item.row, item]));
  return rows.map((row) => {
    const record = own.get(row)!;
    const partOf = items.get(record.whole);
    return {
      ...record,
      ...(partOf && { partOf }),
      parts: partRows(asked.set, row).map((part) => items.get(part)!),
    };
  });
}

/** The event of a row with its parts, its whole, and the parts of that. */
export async function familyOf(asked: AskedSet, row: number): Promise<Family> {
  const { kin } = asked.set;
  const at = kin?.placeOf.get(row);
  const whole = at === undefined ? -1 : kin!.columns.partOf[at];
  const wholeRow = whole < 0 ? [] : [kin!.rows[whole]];
  const rows = new Set([row, ...partRows(asked.set, row), ...wholeRow]);
  for (const one of wholeRow.flatMap((of) => partRows(asked.set, of))) rows.add(one);
  const records = new Map((await recordsAt(asked, [...rows])).map((record) => [record.row, record]));
  return familyAt({ record: (of) => records.get(of)! }, row);
}
