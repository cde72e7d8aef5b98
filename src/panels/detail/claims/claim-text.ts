import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../../core/dataset/event-item.ts';
import { whenOfCells } from '../../../core/edtf/when-of-cells.ts';
import type { ClaimRow } from '../../../core/model/tables.ts';
import { STATUSES, type Status } from '../../../core/model/vocabulary.ts';
import { type Counted, isCounted, isRole } from '../../../core/perspective/claimable.ts';
import { parseCount } from '../../../core/perspective/count.ts';
import { formatWhen } from '../../../i18n/dates.ts';
import { clocksOf } from '../../../i18n/event-date.ts';
import type { KeyWith } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/t.ts';
import { effectiveText } from '../effective-text.ts';
import { nameOf } from '../name-of.ts';
import { countText } from '../spread/spread-text.ts';

type Facts = Pick<Catalogue, 'places' | 'zone' | 'actors'>;
type About = Pick<EventRecord, 'unit' | 'date' | 'when' | 'zone'>;

function countedText(field: Counted, value: string, unit: string | undefined): string {
  const count = parseCount(value);
  return count.ok ? countText(count.value, field, unit) : value;
}

/** The words for a field of an event, where it has any of its own. */
const FIELDS: Readonly<Record<string, KeyWith<'value'>>> = {
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
  { date, when, zone: own }: About,
  { places, zone: ofSet }: Facts,
): string {
  const zone = clocksOf({ zone: own }, ofSet);
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

type Said = Pick<ClaimRow, 'verb' | 'field' | 'value' | 'speaker'>;

/** Whether the claim is the speaker's word on what he himself has done. */
function isOfHimself({ verb, field, value, speaker }: Said): boolean {
  return field === 'perpetrator' && value === speaker && (verb === 'claims' || verb === 'denies');
}

/** The value that a claim gives, in words; undefined when the verb says it all. */
export function claimValue(claim: Said, about: About, facts: Facts): string | undefined {
  const { verb, field, value } = claim;
  if (field === undefined || value === undefined || isOfHimself(claim)) return undefined;
  if (isCounted(field)) return countedText(field, value, about.unit);
  if (!isRole(field)) return fieldText(field, cellText(field, value, about, facts));
  const words =
    verb === 'denies' && field === 'perpetrator'
      ? 'detail.that-perpetrator'
      : (`detail.as-${field}` as const);
  return t(words, { actor: nameOf(facts, value) });
}

/** What the speaker did, in the past, which fits one speaker and many: "expected", "named", "declined to comment on". */
export function verbText(claim: Said): string {
  const { verb, field } = claim;
  if (isOfHimself(claim)) return t(verb === 'claims' ? 'detail.claimedIt' : 'detail.deniedIt');
  if (verb === 'claims' && isRole(field)) return t('detail.verb-attributes');
  if (field === undefined) {
    if (verb === 'claims') return t('detail.claimedEvent');
    if (verb === 'attributes') return t('detail.attributedEvent');
  }
  if (verb === 'declines' && field !== undefined) return t('detail.declinedOn');
  return t(`detail.verb-${verb}`);
}
