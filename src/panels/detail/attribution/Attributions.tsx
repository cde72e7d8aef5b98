import './attribution.css';
import { Fragment } from 'react';
import type { Dataset, EventRecord } from '../../../core/dataset/dataset.ts';
import type { Role } from '../../../core/model/vocabulary.ts';
import { t } from '../../../i18n/t.ts';
import { PageLink } from '../../../ui/PageLink.tsx';
import { replacedIn } from '../claims/replaced.ts';
import { saidText } from '../claims/said-text.ts';
import { nameOf } from '../name-of.ts';
import { SourceRef } from '../SourceRef.tsx';
import { type AttributedActor, type Attribution, attributionsOf } from './attributions.ts';

interface Props {
  readonly dataset: Dataset;
  readonly record: EventRecord;
}

/** Whether the words for a stance leave out who takes it: the actor himself. */
function speaksForItself({ stance, saying: { claim } }: Attribution): boolean {
  return (stance === 'ownClaim' || stance === 'ownDenial') && claim.speaker === claim.value;
}

function stanceText(role: Role, attribution: Attribution): string {
  const isDeed = role === 'perpetrator';
  const self = speaksForItself(attribution);
  switch (attribution.stance) {
    case 'ownClaim':
      return self ? t(isDeed ? 'detail.claimsIt' : 'detail.saysItself') : t('detail.claimedBy');
    case 'ownDenial':
      return self ? t('detail.deniesIt') : t('detail.deniedBy');
    case 'denied':
      return t('detail.deniedBy');
    case 'confirmed':
      return t('detail.confirmedBy');
    case 'declined':
      return t('detail.notConfirmedBy');
    case 'named':
      return t(isDeed ? 'detail.accusedBy' : 'detail.namedBy');
  }
}

/** Who is said to have done it, and to have played other parts: who claims it, who accuses whom, who denies it. */
export function Attributions({ dataset, record }: Props) {
  const replaced = replacedIn(record.sayings);
  const named = attributionsOf(record.sayings, dataset.actors);
  const sections = [
    { title: t('detail.whoDidIt'), roles: named.filter(({ role }) => role === 'perpetrator') },
    { title: t('detail.otherParts'), roles: named.filter(({ role }) => role !== 'perpetrator') },
  ];

  const said = (role: Role, attribution: Attribution) => {
    const { claim } = attribution.saying;
    return (
      <dd key={claim.id} className={`attribution-${attribution.stance}`}>
        {stanceText(role, attribution)}{' '}
        {!speaksForItself(attribution) && (
          <PageLink to={{ name: 'actor', id: claim.speaker }}>{nameOf(dataset, claim.speaker)}</PageLink>
        )}
        <span className="detail-quiet">
          {' · '}
          {saidText(attribution.saying, dataset)}
          {replaced.has(claim.id) && ` · ${t('detail.replaced')}`}
          {' · '}
          <SourceRef dataset={dataset} source={claim.source} locator={claim.locator} />
        </span>
      </dd>
    );
  };
  const partOf = (role: Role, { actor, attributions }: AttributedActor) => (
    <Fragment key={`${role} ${actor}`}>
      <dt>
        <PageLink className="detail-speaker" to={{ name: 'actor', id: actor }}>
          {nameOf(dataset, actor)}
        </PageLink>
        {role !== 'perpetrator' && <span className="detail-quiet"> · {t(`detail.${role}`)}</span>}
      </dt>
      {attributions.map((attribution) => said(role, attribution))}
    </Fragment>
  );

  return sections.map(
    ({ title, roles }) =>
      roles.length > 0 && (
        <section key={title} className="detail-section">
          <h3>{title}</h3>
          <dl className="attributions">
            {roles.flatMap(({ role, actors }) => actors.map((actor) => partOf(role, actor)))}
          </dl>
        </section>
      ),
  );
}
