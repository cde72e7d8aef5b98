import './pages.css';
import { useMemo } from 'react';
import { t } from '../../i18n/t.ts';
import { useWork } from '../session-context.ts';
import { Changes } from './Changes.tsx';
import { PlaceSources } from './PlaceSources.tsx';
import { SourceEntry } from './SourceEntry.tsx';
import { supportOf } from './support.ts';
import { usePagePainted } from './use-page-painted.ts';

/** Sets up to this size are opened event by event. */
const MOST_OPENED = 5000;

/** What the data rest on: documents, licence and corrections. */
export function SourcesPage() {
  const { dataset } = useWork();
  const { info, sources, columns } = dataset;
  const isSmall = columns.length <= MOST_OPENED;
  const support = useMemo(() => (isSmall ? supportOf(dataset) : undefined), [dataset, isSmall]);
  usePagePainted();
  return (
    <article className="page">
      <h1>{t('app.sourcesTitle')}</h1>
      <p>{info.description}</p>
      {sources.map((source) => (
        <SourceEntry key={source.id} source={source} support={support?.get(source.id)} />
      ))}
      <PlaceSources />
      <section>
        <h2>{t('app.licenceTitle')}</h2>
        <p>
          {t('app.licenceText')}{' '}
          {info.licence.url.startsWith('https://') ? (
            <a href={info.licence.url} rel="noreferrer external">
              {info.licence.title}
            </a>
          ) : (
            info.licence.title
          )}
        </p>
      </section>
      {isSmall && <Changes />}
    </article>
  );
}
