import type { SourceRow } from '../../core/model/tables.ts';
import { t } from '../../i18n/t.ts';
import { useWork } from '../session-context.ts';
import { Facts } from './Facts.tsx';
import { languageName, readableDate } from './readable.ts';
import { SupportedRow } from './SupportedRow.tsx';
import type { Support } from './support.ts';

interface Props {
  readonly source: SourceRow;
  /** Undefined for sets that are too large to open every event. */
  readonly support: Support | undefined;
}

const COUNTED = [
  ['event', 'app.supportedEvents'],
  ['role', 'app.supportedRoles'],
  ['claim', 'app.supportedClaims'],
  ['link', 'app.supportedLinks'],
] as const;

/** A document, and paragraph by paragraph what in the data rests on it. */
export function SourceEntry({ source, support }: Props) {
  const { dataset } = useWork();
  const counts = COUNTED.map(([kind, key]) => ({
    key,
    n: support?.rows.filter((row) => row.kind === kind).length ?? 0,
  })).filter(({ n }) => n > 0);
  return (
    <section className="source" id={source.id} aria-labelledby={`title-${source.id}`}>
      <h2 id={`title-${source.id}`}>{source.title}</h2>
      <Facts
        rows={[
          [t('app.author'), source.author],
          [t('app.publisher'), source.publisher],
          [t('app.published'), readableDate(source.published, dataset.zone)],
          [t('app.language'), languageName(source.language)],
          [t('app.accessed'), readableDate(source.accessed, dataset.zone)],
          [t('app.supports'), counts.map(({ key, n }) => <span key={key}>{t(key, { n })}</span>)],
        ]}
      />
      {source.url?.startsWith('https://') && (
        <p>
          <a href={source.url} rel="noreferrer external">
            {t('app.openSource')}
          </a>
        </p>
      )}
      {support ? (
        <details>
          <summary>{t('app.byParagraph')}</summary>
          <dl className="paragraphs">
            {support.paragraphs.map(({ paragraph, rows }) => (
              <div key={paragraph}>
                <dt>¶ {paragraph}</dt>
                <dd>
                  <ul>
                    {rows.map((row, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change their order
                      <SupportedRow key={index} dataset={dataset} row={row} />
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ) : (
        <p className="quiet">{t('app.tooMany')}</p>
      )}
    </section>
  );
}
