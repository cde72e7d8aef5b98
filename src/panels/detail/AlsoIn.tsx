import './AlsoIn.css';
import './DetailPanel.css';
import './EventHead.css';
import './detail-section.css';
import { formatEventDate } from '../../i18n/event-date.ts';
import { t } from '../../i18n/t.ts';
import { claimValue, verbText } from './claims/claim-text.ts';
import { saidText } from './claims/said-text.ts';
import { nameOf } from './name-of.ts';
import { type Elsewhere, figuresText } from './other-record.ts';

/** The same event in other packages: when and how much by their account, and who says so. */
export function AlsoIn({ elsewhere }: { readonly elsewhere: readonly Elsewhere[] }) {
  return (
    <section className="detail-section">
      <h3>{t('detail.alsoIn')}</h3>
      {elsewhere.map(({ name, catalogue, record, href }) => (
        <div key={name} className="detail-elsewhere">
          <p>
            <a href={href}>{catalogue.info.title}</a>
          </p>
          <p>
            <bdi>{record.title}</bdi>
          </p>
          <p className="detail-when">{formatEventDate(record, catalogue.zone, 'long')}</p>
          <p className="detail-quiet">{figuresText(record).join(' · ')}</p>
          {record.sayings.length > 0 && (
            <details>
              <summary>{t('detail.claimsThere')}</summary>
              <ul className="detail-list">
                {record.sayings.map((saying) => (
                  <li key={saying.claim.id}>
                    <bdi>{nameOf(catalogue, saying.claim.speaker)}</bdi>{' '}
                    <span className="detail-quiet">{verbText(saying.claim)}</span>{' '}
                    {claimValue(saying.claim, record, catalogue)}
                    <span className="detail-quiet"> · {saidText(saying, catalogue)}</span>
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
