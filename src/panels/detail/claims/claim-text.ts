import { type Counted, isCounted, isRole } from '../../../core/account/claimable.ts';
import { parseCount } from '../../../core/account/count.ts';
import type { Dataset, EventRecord } from '../../../core/dataset/dataset.ts';
import { whenOfCells } from '../../../core/edtf/when-of-cells.ts';
import type { ClaimRow } from '../../../core/model/tables.ts';
import { STATUSES, type Status } from '../../../core/model/vocabulary.ts';
import { formatWhen } from '../../../i18n/dates.ts';
import { formatCount } from '../../../i18n/ranges.ts';
import { type MessageKey, t } from '../../../i18n/t.ts';
import { effectiveText } from '../effective-text.ts';
import { nameOf } from '../name-of.ts';
import { withUnit } from '../spread/spread-text.ts';

type Facts = Pick<Dataset, 'places' | 'zone' | 'actors'>;
type About = Pick<EventRecord, 'unit' | 'date' | 'when'>;

function countText(field: Counted, value: string, unit: string | undefined): string {
  const count = parseCount(value);
  return withUnit(count.ok ? formatCount(count.value) : value, field, unit);
}

/** The words for a field of an event, where it has any of its own. */
const FIELDS: Readonly<Record<string, MessageKey>> = {
  date: 'detail.fieldDate',
  time: 'detail.fieldTime',
  effective: 'detail.fieldEffective',
  place: 'detail.fieldPlace',
  status: 'detail.fieldStatus',
};

/** The value of a cell of an event in words, without those for the field. */
export function cellText(
  field: string,
  value: string,
  { date, when }: About,
  { places, zone }: Facts,
): string {
  const on = (day: string, time?: string) => {
    const then = whenOfCells(day, time, zone);
    return then ? formatWhen(then, zone, 'short') : value;
  };
  if (field === 'date') return on(value);
  if (field === 'effective') {
    const effective = whenOfCells(value, undefined, zone);
    return effectiveText({ effective, effectiveText: value, when }, zone, 'short') ?? value;
  }
  if (field === 'time') return on(date, value);
  if (field === 'place') return places.find(({ id }) => id === value)?.name ?? value;
  if (field === 'status' && STATUSES.includes(value as Status)) return t(`facets.${value as Status}`);
  return value;
}

/** The words for a field of an event that has no words of its own: the column's name. */
export function fieldText(field: string, value: string): string {
  if (Object.hasOwn(FIELDS, field)) return t(FIELDS[field], { value });
  return t('detail.fieldOther', { field: field.replaceAll('_', ' '), value });
}

/** The value that a claim gives, in words; undefined when it speaks of the event as such. */
export function claimValue(
  { field, value }: Pick<ClaimRow, 'field' | 'value'>,
  about: About,
  facts: Facts,
): string | undefined {
  if (field === undefined || value === undefined) return undefined;
  if (isCounted(field)) return countText(field, value, about.unit);
  if (isRole(field)) return t(`detail.as-${field}`, { actor: nameOf(facts, value) });
  return fieldText(field, cellText(field, value, about, facts));
}

/** What the speaker does with it; who claims a figure does not claim responsibility. */
export function verbText({ verb, field }: Pick<ClaimRow, 'verb' | 'field'>): string {
  if (verb === 'claims' && field !== undefined && !isRole(field)) return t('detail.verb-claims-value');
  return t(`detail.verb-${verb}`);
}
