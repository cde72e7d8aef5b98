import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import type { ClaimRow } from '../../core/model/tables.ts';
import { t } from '../../i18n/t.ts';
import { claimValue, verbText } from '../../panels/detail/claims/claim-text.ts';
import { nameOf } from '../../panels/detail/name-of.ts';

type Named = Pick<Catalogue, 'actors' | 'places' | 'zone'>;
type About = Pick<EventRecord, 'unit' | 'date' | 'when' | 'zone'>;

/** Who said what about an event, without when and where. */
export function sayingWords(claim: ClaimRow, event: About, catalogue: Named): string {
  const speaker = nameOf(catalogue, claim.speaker);
  const verb = verbText(claim);
  const value = claimValue(claim, event, catalogue);
  return value === undefined
    ? t('app.saying', { speaker, verb })
    : t('app.sayingValue', { speaker, verb, value });
}
