import type { Tables } from '../model/tables.ts';
import { spellings } from './forgiving.ts';
import type { Page } from './view.ts';

/** The ids of a data set that pages can be about. */
export interface SetIds {
  readonly events: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** Of the steps of the story; empty where there is none. */
  readonly story: readonly string[];
}

/** The file of content with the ids of all sets by their names; no set can have its name. */
export const IDS_FILE = 'data/all.ids.json';

/** The ids in the tables of a package. */
export function idsOf({ events, actors, places, story }: Pick<Tables, keyof SetIds>): SetIds {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  return { events: ids(events), actors: ids(actors), places: ids(places), story: ids(story) };
}

function known(id: string, ids: readonly string[]): string | undefined {
  return spellings(id).find((spelling) => ids.includes(spelling));
}

/** The page with its ids as the set spells them; undefined where the set does not know one of them. */
export function pageIn(page: Page, { events, actors, places, story }: SetIds): Page | undefined {
  if (page.name === 'story') return story.length > 0 ? page : undefined;
  if (page.name === 'between') {
    const [id, other] = [known(page.id, actors), known(page.other, actors)];
    return id === undefined || other === undefined ? undefined : { ...page, id, other };
  }
  if (!('id' in page)) return page;
  const id = known(page.id, { event: events, actor: actors, place: places, step: story }[page.name]);
  return id === undefined ? undefined : { ...page, id };
}
