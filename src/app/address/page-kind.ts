import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { Address } from '../../core/view/url.ts';
import type { Subject } from '../session/subject.ts';
import { storyOf } from '../story/story-of.ts';

/** What the frame shows: explore and event are one screen; an unknown id or path has a page of its own. */
export type PageKind =
  | 'screen'
  | 'story'
  | 'table'
  | 'actor'
  | 'between'
  | 'place'
  | 'sources'
  | 'open'
  | 'missing';

export function pageKind(
  { view: { page }, unknownPath }: Address,
  catalogue: Pick<Catalogue, 'actors' | 'places' | 'source'>,
  subject: Subject | undefined,
): PageKind {
  if (unknownPath !== undefined) return 'missing';
  switch (page.name) {
    case 'explore':
      return 'screen';
    case 'event':
      return subject && !subject.item ? 'missing' : 'screen';
    case 'actor':
      return catalogue.actors.some(({ id }) => id === page.id) ? 'actor' : 'missing';
    case 'between':
      return [page.id, page.other].every((one) => catalogue.actors.some(({ id }) => id === one))
        ? 'between'
        : 'missing';
    case 'place':
      return catalogue.places.some(({ id }) => id === page.id) ? 'place' : 'missing';
    case 'story':
      return storyOf(catalogue).length > 0 ? 'story' : 'missing';
    case 'step':
      return storyOf(catalogue).some(({ id }) => id === page.id) ? 'story' : 'missing';
    default:
      return page.name;
  }
}

/** The parts that make up the first complete picture of a page; `showsList` where the list is in sight at first. */
export function pageParts(kind: PageKind, showsList: boolean): readonly string[] {
  if (kind !== 'screen') return ['page'];
  return showsList ? ['timeline', 'map', 'list', 'detail'] : ['timeline', 'map', 'detail'];
}
