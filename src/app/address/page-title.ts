import { isolate } from '../../base/isolate.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Address } from '../../core/view/url.ts';
import { t } from '../../i18n/t.ts';
import { pageKind } from './page-kind.ts';

type Titled = Pick<Dataset, 'rowOf' | 'actors' | 'places' | 'item' | 'info'>;

function ownTitle(address: Address, dataset: Titled): string | undefined {
  const { page } = address.view;
  if (pageKind(address, dataset) === 'missing') return t('app.missingTitle');
  switch (page.name) {
    case 'explore':
      return undefined;
    case 'event':
      return dataset.item(dataset.rowOf(page.id)).title;
    case 'actor':
      return dataset.actors.find(({ id }) => id === page.id)?.name;
    case 'between': {
      const [a, b] = [page.id, page.other].map(
        (one) => dataset.actors.find(({ id }) => id === one)?.name ?? one,
      );
      return t('app.betweenTitle', { a, b });
    }
    case 'place':
      return dataset.places.find(({ id }) => id === page.id)?.name;
    case 'table':
      return t('app.table');
    case 'sources':
      return t('app.sourcesTitle');
  }
}

/** The title of the document: what the page is of, then what the data are of. */
export function pageTitle(address: Address, dataset: Titled): string {
  const own = ownTitle(address, dataset);
  const { title } = dataset.info;
  return own === undefined ? title : `${isolate(own)} · ${isolate(title)}`;
}
