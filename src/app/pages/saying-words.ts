import { isRole } from '../../core/account/claimable.ts';
import { parseCount } from '../../core/account/count.ts';
import type { Dataset, EventRecord } from '../../core/dataset/dataset.ts';
import type { ClaimRow } from '../../core/model/tables.ts';
import { formatCount } from '../../i18n/ranges.ts';
import { t } from '../../i18n/t.ts';
import { readableDate } from './readable.ts';

type Named = Pick<Dataset, 'actors' | 'places' | 'zone'>;
type About = Pick<EventRecord, 'unit'>;

function countWords(value: string): string {
  const count = parseCount(value);
  return count.ok ? formatCount(count.value) : value;
}

/** The value of a claim in words; undefined when it speaks of the event as such. */
function valueWords({ field, value }: ClaimRow, { unit }: About, dataset: Named): string | undefined {
  if (field === undefined || value === undefined) return undefined;
  if (isRole(field)) {
    const actor = dataset.actors.find(({ id }) => id === value)?.name ?? value;
    return t('app.roleValue', { actor, role: t(`facets.${field}`).toLowerCase() });
  }
  switch (field) {
    case 'quantity':
      return t('app.valueQuantity', { count: countWords(value), unit: unit ?? '' }).trim();
    case 'killed':
      return t('app.valueKilled', { count: countWords(value) });
    case 'wounded':
      return t('app.valueWounded', { count: countWords(value) });
    case 'date':
      return t('app.valueDate', { value: readableDate(value, dataset.zone) ?? value });
    case 'effective':
      return t('app.valueEffective', { value: readableDate(value, dataset.zone) ?? value });
    case 'time':
      return t('app.valueTime', { value: value.replace('..', '–') });
    case 'place':
      return t('app.valuePlace', { value: dataset.places.find(({ id }) => id === value)?.name ?? value });
    case 'status':
      return t('app.valueStatus', { value });
    default:
      return t('app.valueOther', { field: field.replaceAll('_', ' '), value });
  }
}

/** Who says what about an event, without when and where. */
export function sayingWords(claim: ClaimRow, event: About, dataset: Named): string {
  const speaker = dataset.actors.find(({ id }) => id === claim.speaker)?.name ?? claim.speaker;
  const verb = t(`detail.verb-${claim.verb}`);
  const value = valueWords(claim, event, dataset);
  return value === undefined
    ? t('app.saying', { speaker, verb })
    : t('app.sayingValue', { speaker, verb, value });
}
