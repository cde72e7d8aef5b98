import type { Dataset, EventRecord } from '../../core/dataset/dataset.ts';
import { whenOfCells } from '../../core/edtf/when-of-cells.ts';
import type { ClaimRow } from '../../core/model/tables.ts';
import type { Zone } from '../../core/time/zone.ts';
import { formatWhen } from '../../i18n/dates.ts';
import { formatList } from '../../i18n/lists.ts';
import { t } from '../../i18n/t.ts';
import { Locator } from '../../ui/Locator.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { claimValue, differences } from './claim-text.ts';

interface Props {
  readonly dataset: Dataset;
  readonly record: EventRecord;
  readonly zone: Zone;
}

/** Who said what about the event, in the order in which it was said as far as that is known. */
export function ClaimList({ dataset, record, zone }: Props) {
  const claims = record.sayings.map(({ claim }) => claim);
  const nameOf = (id: string) => dataset.actors.find((actor) => actor.id === id)?.name ?? id;
  /** When it was said, unless that is the day of the document itself. */
  const saidText = ({ said, time, source }: ClaimRow) => {
    const { published } = dataset.sources.find(({ id }) => id === source) ?? {};
    const when = said === published && time === undefined ? undefined : whenOfCells(said, time, zone);
    return when && formatWhen(when, zone, 'short');
  };
  const afterText = ({ after, speaker }: ClaimRow) => {
    const earlier = after && claims.find(({ id }) => id === after);
    if (!earlier) return undefined;
    return earlier.speaker === speaker
      ? t('detail.afterBefore')
      : t('detail.afterSpeaker', { speaker: nameOf(earlier.speaker) });
  };

  return (
    <section className="detail-section">
      <h3>{t('detail.claims')}</h3>
      {differences(claims, record, dataset).map((values) => (
        <p key={values.join()} className="detail-differ">
          {t('detail.differ', { values: formatList(values, 'each') })}
        </p>
      ))}
      <ol className="detail-claims">
        {claims.map((claim) => {
          const quiet = [saidText(claim), afterText(claim)].filter((text) => text !== undefined);
          return (
            <li key={claim.id}>
              <PageLink className="detail-speaker" to={{ name: 'actor', id: claim.speaker }}>
                {nameOf(claim.speaker)}
              </PageLink>{' '}
              <span className="detail-quiet">{t(`detail.verb-${claim.verb}`)}</span>{' '}
              {claimValue(claim, record, dataset)}
              <span className="detail-quiet">
                {quiet.map((text) => ` · ${text}`)} · <Locator locator={claim.locator} />
              </span>
              {claim.note && <div className="detail-note">{claim.note}</div>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
