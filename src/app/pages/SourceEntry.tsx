import './SourceEntry.css';
import './page.css';
import { isolate } from '../../base/isolate.ts';
import type { SourceRow } from '../../core/model/tables.ts';
import { formatList } from '../../i18n/format-list.ts';
import { language as inForce } from '../../i18n/language.ts';
import { t } from '../../i18n/t.ts';
import { useWork } from '../session/session-context.ts';
import { Paragraphs } from './Paragraphs.tsx';
import { languageName, readableDate } from './readable.ts';
import { ShowOnTimeline } from './ShowOnTimeline.tsx';
import { COUNTED_AS } from './SupportedRows.tsx';
import type { Support } from './support.ts';

interface Props {
  readonly source: SourceRow;
  /** Undefined for sets that are too large to open every event. */
  readonly support: Support | undefined;
}

const KINDS = ['event', 'role', 'claim', 'link'] as const;

/** A document, and paragraph by paragraph what in the data rests on it. */
export function SourceEntry({ source, support }: Props) {
  const { catalogue } = useWork();
  const { direction } = inForce();
  const { id, title, author, publisher, published, language, accessed, url } = source;
  const counts = KINDS.map((kind) => ({
    kind,
    n: support?.rows.filter((row) => row.kind === kind).length ?? 0,
  })).filter(({ n }) => n > 0);
  const facts = [
    author,
    publisher,
    published === undefined
      ? t('sources.publishedUnknown')
      : t('sources.publishedOn', { date: readableDate(published, catalogue.zone) ?? published }),
    languageName(language),
    accessed && t('sources.accessedOn', { date: readableDate(accessed, catalogue.zone) ?? accessed }),
  ];
  return (
    <article className="source" aria-labelledby={id}>
      <h3 id={id}>
        {url?.startsWith('https://') ? (
          <a href={url} rel="noreferrer external" lang={language}>
            {title}
          </a>
        ) : (
          <span lang={language}>{title}</span>
        )}
      </h3>
      <p className="quiet">{facts.flatMap((fact) => (fact ? [isolate(fact, direction)] : [])).join(' · ')}</p>
      {support && counts.length === 0 && <p className="quiet">{t('sources.supportsNothing')}</p>}
      {support && counts.length > 0 && (
        <Paragraphs
          title={t('sources.supports', {
            list: formatList(
              counts.map(({ kind, n }) => t(COUNTED_AS[kind], { n })),
              'each',
            ),
          })}
          paragraphs={support.paragraphs}
        >
          {counts[0].kind === 'event' && <ShowOnTimeline filter={{ source: [id] }} />}
        </Paragraphs>
      )}
    </article>
  );
}
