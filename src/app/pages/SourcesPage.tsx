import './SourcesPage.css';
import './page.css';
import { useCallback, useMemo } from 'react';
import type { EventQuery } from '../../core/store/query.ts';
import { t } from '../../i18n/t.ts';
import { DataText } from '../../ui/DataText.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { WithoutNetwork } from '../offline/WithoutNetwork.tsx';
import { useWork } from '../session/session-context.ts';
import { Changes } from './Changes.tsx';
import { DataFiles } from './DataFiles.tsx';
import { PlaceSources } from './PlaceSources.tsx';
import { SourceList } from './SourceList.tsx';
import { supportBySource } from './support.ts';
import { TranslationNote } from './TranslationNote.tsx';
import { useAnchor } from './use-anchor.ts';
import { usePagePainted } from './use-page-painted.ts';

/** Sets up to this size are opened event by event. */
const MOST_OPENED = 5000;

/** What the data rest on: documents, positions, licence and corrections. */
export function SourcesPage() {
  const { catalogue, query } = useWork();
  const { info } = catalogue;
  const rows = useAnswer(
    query,
    useCallback((asked: EventQuery) => asked.support(MOST_OPENED), []),
  );
  const changes = useAnswer(
    query,
    useCallback((asked: EventQuery) => asked.changes(MOST_OPENED), []),
  );
  const support = useMemo(() => rows && supportBySource(rows), [rows]);
  const isSmall = catalogue.total <= MOST_OPENED;
  useAnchor();
  usePagePainted();
  return (
    <article className="page" aria-busy={(isSmall && (!rows || !changes)) || undefined}>
      <h1>{t('app.sourcesTitle')}</h1>
      <p>
        <DataText catalogue={catalogue} of={['package', info.name, 'description']}>
          {info.description}
        </DataText>
      </p>
      <nav className="page-sections" aria-label={t('sources.sections')}>
        <a href="#positions">{t('app.coordinatesTitle')}</a>
        <a href="#licence">{t('sources.licenceTitle')}</a>
        {isSmall && <a href="#changes">{t('sources.changesTitle')}</a>}
      </nav>
      <SourceList support={support} isSmall={isSmall} />
      <PlaceSources />
      <section id="licence">
        <h2>{t('sources.licenceTitle')}</h2>
        <p>
          {t('sources.licenceText')}{' '}
          {info.licence.url.startsWith('https://') ? (
            <a href={info.licence.url} rel="noreferrer external">
              {info.licence.title}
            </a>
          ) : (
            info.licence.title
          )}
        </p>
        <p>
          <a href={`${import.meta.env.BASE_URL}licences.md`}>{t('sources.softwareLicences')}</a>
        </p>
        <p>
          <a href={`${import.meta.env.BASE_URL}bom.json`}>{t('sources.softwareParts')}</a>
        </p>
      </section>
      <DataFiles />
      <WithoutNetwork />
      {changes && <Changes changes={changes} />}
      <TranslationNote />
    </article>
  );
}
