import { plain } from '../../base/isolate.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { Address } from '../../core/view/url.ts';
import { t } from '../../i18n/t.ts';
import type { Subject } from '../session/subject.ts';
import { storyOf } from '../story/story-of.ts';
import { pageKind } from './page-kind.ts';

type Titled = Pick<Catalogue, 'actors' | 'places' | 'info' | 'source'>;

function ownTitle(address: Address, catalogue: Titled, subject: Subject | undefined): string | undefined {
  const { page } = address.view;
  if (pageKind(address, catalogue, subject) === 'missing') return t('app.missingTitle');
  switch (page.name) {
    case 'explore':
      return undefined;
    case 'event':
      return subject?.item?.title;
    case 'actor':
      return catalogue.actors.find(({ id }) => id === page.id)?.name;
    case 'between': {
      const [a, b] = [page.id, page.other].map(
        (one) => catalogue.actors.find(({ id }) => id === one)?.name ?? one,
      );
      return t('between.title', { a, b });
    }
    case 'place':
      return catalogue.places.find(({ id }) => id === page.id)?.name;
    case 'story':
      return t('story.title');
    case 'step':
      return storyOf(catalogue).find(({ id }) => id === page.id)?.title;
    case 'table':
      return t('app.table');
    case 'sources':
      return t('app.sourcesTitle');
    case 'open':
      return t('app.openData');
  }
  return page satisfies never;
}

/** The title of the document: what the page is of, then what the data are of; other programs list it, so without isolates. */
export function pageTitle(address: Address, catalogue: Titled, subject: Subject | undefined): string {
  const own = ownTitle(address, catalogue, subject);
  const { title } = catalogue.info;
  return plain(own === undefined ? title : `${own} · ${title}`);
}
