import { whenOfCells } from '../../core/edtf/when-of-cells.ts';
import type { ClaimRow } from '../../core/model/tables.ts';
import type { Role } from '../../core/model/vocabulary.ts';
import { isCounted, isRole } from '../../core/perspective/claimable.ts';
import { parseCount } from '../../core/perspective/count.ts';
import { formatCounted } from '../../i18n/count-noun.ts';
import { formatWhen } from '../../i18n/dates.ts';
import type { KeyWith } from '../../i18n/messages.ts';
import { formatCount } from '../../i18n/ranges.ts';
import { t } from '../../i18n/t.ts';
import type { Replay } from './replay.ts';

const AS_ROLE: Readonly<Record<Role, KeyWith<'actor'>>> = {
  perpetrator: 'replay.asPerpetrator',
  target: 'replay.asTarget',
  victim: 'replay.asVictim',
  announcer: 'replay.asAnnouncer',
  counterpart: 'replay.asCounterpart',
  mediator: 'replay.asMediator',
  subject: 'replay.asSubject',
  host: 'replay.asHost',
};

/** A claim of responsibility: somebody names himself as the one who did it, or claims the event as such. */
function isOwnDeed({ verb, field, value, speaker }: ClaimRow): boolean {
  return verb === 'claims' && (field === undefined || (field === 'perpetrator' && value === speaker));
}

/** What a claim does, e.g. "reported", "claimed responsibility". */
export function verbWords(claim: ClaimRow): string {
  return isOwnDeed(claim) ? t('replay.claimsResponsibility') : t(`replay.verb-${claim.verb}`);
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
    return t(`replay.${field}`, { count: parsed.ok ? formatCount(parsed.value) : value });
  }
  switch (field) {
    case 'date':
    case 'effective':
      return t(`replay.${field}`, { value: on(value) });
    case 'time':
      return t('replay.time', { value: value.replace('..', '–') });
    case 'place':
      return t('replay.place', { value: nameOf(value) });
    default:
      return t('replay.other', { field: field.replaceAll('_', ' '), value });
  }
}
