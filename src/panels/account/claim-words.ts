import { isCounted, isRole } from '../../core/account/claimable.ts';
import { parseCount } from '../../core/account/count.ts';
import { whenOfCells } from '../../core/edtf/when-of-cells.ts';
import type { ClaimRow } from '../../core/model/tables.ts';
import type { Role } from '../../core/model/vocabulary.ts';
import { formatCounted } from '../../i18n/count-noun.ts';
import { formatWhen } from '../../i18n/dates.ts';
import { formatCount } from '../../i18n/ranges.ts';
import { type MessageKey, t } from '../../i18n/t.ts';
import type { Replay } from './replay.ts';

const AS_ROLE: Readonly<Record<Role, MessageKey>> = {
  perpetrator: 'account.asPerpetrator',
  target: 'account.asTarget',
  victim: 'account.asVictim',
  announcer: 'account.asAnnouncer',
  counterpart: 'account.asCounterpart',
  mediator: 'account.asMediator',
  subject: 'account.asSubject',
  host: 'account.asHost',
};

/** A claim of responsibility: somebody names himself as the one who did it, or claims the event as such. */
function isOwnDeed({ verb, field, value, speaker }: ClaimRow): boolean {
  return verb === 'claims' && (field === undefined || (field === 'perpetrator' && value === speaker));
}

/** What a claim does, e.g. "reported", "claimed responsibility". */
export function verbWords(claim: ClaimRow): string {
  return isOwnDeed(claim) ? t('account.claimsResponsibility') : t(`account.verb-${claim.verb}`);
}

/** The value that a claim gives, e.g. "7 rockets"; undefined where its verb says all. */
export function valueWords(claim: ClaimRow, { nameOf, eventOf, zone }: Replay): string | undefined {
  const { field, value, event } = claim;
  if (field === undefined || value === undefined || isOwnDeed(claim)) return undefined;
  const on = (date: string) => {
    const when = whenOfCells(date, undefined, zone);
    return when ? formatWhen(when, zone, 'short') : date;
  };
  if (isRole(field)) return t(AS_ROLE[field], { actor: nameOf(value) });
  if (isCounted(field)) {
    const parsed = parseCount(value);
    const { unit } = eventOf(event);
    if (field === 'quantity' && unit && parsed.ok) return formatCounted(parsed.value, unit);
    return t(`account.${field}`, { count: parsed.ok ? formatCount(parsed.value) : value });
  }
  switch (field) {
    case 'date':
    case 'effective':
      return t(`account.${field}`, { value: on(value) });
    case 'time':
      return t('account.time', { value: value.replace('..', '–') });
    case 'place':
      return t('account.place', { value: nameOf(value) });
    default:
      return t('account.other', { field: field.replaceAll('_', ' '), value });
  }
}
