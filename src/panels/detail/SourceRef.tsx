import './DetailPanel.css';
import './SourceRef.css';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { originOf } from '../../core/perspective/origins.ts';
import { t } from '../../i18n/t.ts';
import { Locator } from '../../ui/Locator.tsx';
import { PageLink } from '../../ui/PageLink.tsx';

interface Props {
  readonly catalogue: Catalogue;
  /** Id of the source. */
  readonly source: string;
  readonly locator: string;
}

/**
 * Where something stands: who stands behind the document, linked to the sources; where in it, unless it is the page as a
 * whole; and the way to it.
 */
export function SourceRef({ catalogue, source, locator }: Props) {
  const found = catalogue.sources.find(({ id }) => id === source);
  if (!found) return source;
  const { title, publisher, url } = found;
  return (
    <>
      <PageLink to={{ name: 'sources' }} title={title}>
        <bdi>{publisher ? originOf(found) : title}</bdi>
      </PageLink>{' '}
      {locator !== 'page' && (
        <span className="detail-quiet">
          <Locator locator={locator} />
        </span>
      )}
      {url?.startsWith('https://') && (
        <>
          {' '}
          <a
            className="detail-out"
            href={url}
            rel="noreferrer"
            title={title}
            aria-label={t('detail.readSource', { publisher: publisher ?? title })}
          >
            ↗
          </a>
        </>
      )}
    </>
  );
}
