import type { Dataset, EventRecord } from '../../core/dataset/dataset.ts';
import { whenOfCells } from '../../core/edtf/when-of-cells.ts';
import type { ClaimRow } from '../../core/model/tables.ts';
import { formatWhen } from '../../i18n/dates.ts';
import { formatNumber, t } from '../../i18n/t.ts';

type Facts = Pick<Dataset, 'places' | 'zone'>;
type About = Pick<EventRecord, 'unit' | 'date'>;

function counted(value: string, unit: string | undefined): string {
  const number = Number.isNaN(Number(value)) ? value : formatNumber(Number(value));
  return unit ? `${number} ${unit}` : number;
}

/** The value that a claim gives, in words; undefined when it speaks of the event as such. */
export function claimValue(
  { field, value }: Pick<ClaimRow, 'field' | 'value'>,
  { unit, date }: About,
  { places, zone }: Facts,
): string | undefined {
  if (field === undefined || value === undefined) return undefined;
  const on = (day: string, time?: string) => {
    const when = whenOfCells(day, time, zone);
    return when ? formatWhen(when, zone, 'short') : value;
  };
  switch (field) {
    case 'quantity':
      return counted(value, unit);
    case 'killed':
      return t('detail.killed', { range: counted(value, undefined) });
    case 'wounded':
      return t('detail.wounded', { range: counted(value, undefined) });
    case 'date':
    case 'effective':
      return t('detail.fieldDate', { value: on(value) });
    case 'time':
      return t('detail.fieldTime', { value: on(date, value) });
    case 'place':
      return t('detail.fieldPlace', { value: places.find(({ id }) => id === value)?.name ?? value });
    default:
      return t('detail.fieldOther', { field: field.replaceAll('_', ' '), value });
  }
}

/** The values that claims give differently for the same field, one list per such field, as each was first given. */
export function differences(
  claims: readonly ClaimRow[],
  about: About,
  facts: Facts,
): readonly (readonly string[])[] {
  const values = new Map<string, Set<string>>();
  for (const claim of claims) {
    const text = claimValue(claim, about, facts);
    if (claim.field === undefined || text === undefined) continue;
    values.set(claim.field, (values.get(claim.field) ?? new Set()).add(text));
  }
  return [...values.values()].map((texts) => [...texts]).filter((texts) => texts.length > 1);
}
