import '../DetailPanel.css';
import '../detail-section.css';
import './Attributions.css';
import { Fragment } from 'react';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../../core/dataset/event-item.ts';
import { t } from '../../../i18n/t.ts';
import { PageLink } from '../../../ui/PageLink.tsx';
import { replacedIn } from '../claims/replaced.ts';
import { saidText } from '../claims/said-text.ts';
import { nameOf } from '../name-of.ts';
import { isToCome } from '../outcomes-of.ts';
import { SourceRef } from '../SourceRef.tsx';
import { SpeakerLink } from '../SpeakerLink.tsx';
import { type Attribution, attributionsOf } from './attributions-of.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly record: EventRecord;
}

/** Whether the words for a stance leave out who takes it: the actor himself. */
function speaksForItself({ stance, saying: { claim } }: Attribution): boolean {
  return (stance === 'ownClaim' || stance === 'ownDenial') && claim.speaker === claim.value;
}

function stanceText(attribution: Attribution): string {
  const self = speaksForItself(attribution);
  switch (attribution.stance) {
    case 'ownClaim':
      return t(self ? 'detail.claimsIt' : 'detail.claimedBy');
    case 'ownDenial':
      return t(self ? 'detail.deniesIt' : 'detail.deniedBy');
    case 'denied':
      return t('detail.deniedBy');
    case 'confirmed':
      return t('detail.confirmedBy');
    case 'declined':
      return t('detail.notConfirmedBy');
    case 'named':
      return t('detail.accusedBy');
  }
}

/** Who is said to have done it: who claims it, who accuses whom, who denies it; nothing where one word says it all. */
export function Attributions({ catalogue, record }: Props) {
  const replaced = replacedIn(record.sayings);
  const named = attributionsOf(record.sayings, catalogue.actors);
  if (named.flatMap(({ attributions }) => attributions).length < 2 || isToCome(record.status)) return null;
  return (
    <section className="detail-section">
      <h3>{t('detail.whoDidIt')}</h3>
      <dl className="attributions">
        {named.map(({ actor, attributions }) => (
          <Fragment key={actor}>
            <dt>
              <SpeakerLink catalogue={catalogue} id={actor} />
            </dt>
            {attributions.map((attribution) => {
              const { claim } = attribution.saying;
              return (
                <dd key={claim.id} className={`attribution-${attribution.stance}`}>
                  {stanceText(attribution)}{' '}
                  {!speaksForItself(attribution) && (
                    <PageLink to={{ name: 'actor', id: claim.speaker }}>
                      <bdi>{nameOf(catalogue, claim.speaker)}</bdi>
                    </PageLink>
                  )}
                  <span className="detail-quiet">
                    {' · '}
                    {saidText(attribution.saying, catalogue)}
                    {replaced.has(claim.id) && ` · ${t('detail.replaced')}`}
                    {' · '}
                    <SourceRef catalogue={catalogue} source={claim.source} locator={claim.locator} />
                  </span>
                </dd>
              );
            })}
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
