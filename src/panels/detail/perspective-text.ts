import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import type { Counted } from '../../core/perspective/claimable.ts';
import { familyOf } from '../../core/perspective/family.ts';
import type { AsOf } from '../../core/perspective/perspective.ts';
import { versionsOf } from '../../core/perspective/versions.ts';
import { DAY } from '../../core/time/span.ts';
import { printName } from '../../i18n/date-name.ts';
import { t } from '../../i18n/t.ts';
import { nameOf } from './name-of.ts';

/** The moment as which the record is read: the end of a day, a time, or a statement. */
export function momentText(asof: AsOf, catalogue: Pick<Catalogue, 'zone' | 'actors' | 'source'>): string {
  if ('claim' in asof) {
    const claim = catalogue.source?.tables.claims.find(({ id }) => id === asof.claim);
    return t('detail.afterStatement', { speaker: nameOf(catalogue, claim?.speaker ?? asof.claim) });
  }
  const local = catalogue.zone.toLocal(asof.at);
  if (local % DAY !== 0) return t('detail.atTime', { date: printName({ unit: 'minute', local }, 'long') });
  return t('detail.endOfDay', { date: printName({ unit: 'day', local: local - 1 }, 'long') });
}

/** By whose account the figures are told, where the preferred speaker or one of his members gives any of them. */
export function accountBy(
  fields: readonly Counted[],
  { sayings }: Pick<EventRecord, 'sayings'>,
  catalogue: Pick<Catalogue, 'perspective' | 'actors'>,
): string | undefined {
  const { speaker } = catalogue.perspective;
  if (speaker === undefined) return undefined;
  const family = familyOf(catalogue.actors, speaker);
  const gives = fields.some((field) =>
    versionsOf(sayings, field).some((version) => family.has(version.speaker)),
  );
  return gives ? t('detail.byAccountOf', { speaker: nameOf(catalogue, speaker) }) : undefined;
}
