import { formatWhen } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';
import { claimValue, verbText } from './claims/claim-text.ts';
import { saidText } from './claims/said-text.ts';
import { type Elsewhere, figuresText } from './elsewhere.ts';
import { nameOf } from './name-of.ts';

/** The same event in other packages: when and how much by their account, and who says so. */
export function AlsoIn({ elsewhere }: { readonly elsewhere: readonly Elsewhere[] }) {
  return (
    <section className="detail-section">
      <h3>{t('detail.alsoIn')}</h3>
      {elsewhere.map(({ name, dataset, record, href }) => (
        <div key={name} className="detail-elsewhere">
          <p>
            <a href={href}>{dataset.info.title}</a>
          </p>
          <p>{record.title}</p>
          <p className="detail-when">{formatWhen(record.when, dataset.zone, 'long')}</p>
          <p className="detail-quiet">{figuresText(record).join(' · ')}</p>
          {record.sayings.length > 0 && (
            <details>
              <summary>{t('detail.claimsThere')}</summary>
              <ul className="detail-list">
                {record.sayings.map((saying) => (
                  <li key={saying.claim.id}>
                    <b>{nameOf(dataset, saying.claim.speaker)}</b>{' '}
                    <span className="detail-quiet">{verbText(saying.claim)}</span>{' '}
                    {claimValue(saying.claim, record, dataset)}
                    <span className="detail-quiet"> · {saidText(saying, dataset)}</span>
                    {saying.claim.note && <div>{saying.claim.note}</div>}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </section>
  );
}
