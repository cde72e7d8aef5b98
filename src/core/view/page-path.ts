import { own } from '../../base/own.ts';
import { spellings } from './forgiving.ts';
import type { Page } from './view.ts';

type PageWithId = Exclude<Extract<Page, { id: string }>['name'], 'between'>;

/** The pages of a set as a whole. */
export type SetPage = Exclude<Page['name'], 'explore' | 'between' | PageWithId>;

const FOLDER_OF: Readonly<Record<PageWithId, string>> = {
  event: 'events',
  actor: 'actors',
  place: 'places',
  step: 'story',
};
const FOLDERS: Readonly<Record<string, PageWithId>> = Object.fromEntries(
  Object.entries(FOLDER_OF).map(([name, folder]) => [folder, name as PageWithId]),
);
const PLAIN: { readonly [Name in SetPage]: Name } = {
  story: 'story',
  table: 'table',
  sources: 'sources',
  open: 'open',
};
const WITH = 'with';

/** The words that paths of pages are made of. */
export const PAGE_WORDS: readonly string[] = [...Object.keys(FOLDERS), ...Object.keys(PLAIN), WITH];

/** The text without its percent signs; undefined when it is malformed or could not be written again. */
function decoded(text: string): string | undefined {
  try {
    const id = decodeURIComponent(text);
    encodeURIComponent(id);
    return id;
  } catch {
    return undefined;
  }
}

/** What the table has under a word, however the word is spelled. */
function meant<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return spellings(word)
    .map((spelling) => own(table, spelling))
    .find((found) => found !== undefined);
}

/** Two actors: actors/<id>/with/<id>. */
function parseBetween([first, word, second, ...more]: readonly string[]): Page | undefined {
  if (!spellings(word).includes(WITH) || second === undefined || more.length > 0) return undefined;
  const [id, other] = [decoded(first), decoded(second)];
  return id && other ? { name: 'between', id, other } : undefined;
}

/** The page that the segments of a path name; undefined when there is no such page. */
export function parsePage([head = '', ...tail]: readonly string[]): Page | undefined {
  if (tail.length === 0) {
    const name = head === '' ? 'explore' : meant(PLAIN, head);
    return name && { name };
  }
  const name = meant(FOLDERS, head);
  if (tail.length > 1) return name === 'actor' ? parseBetween(tail) : undefined;
  const id = decoded(tail[0]);
  return id && name ? { name, id } : undefined;
}

export function printPath(page: Page): string {
  if (page.name === 'between')
    return `/actors/${encodeURIComponent(page.id)}/with/${encodeURIComponent(page.other)}`;
  if ('id' in page) return `/${FOLDER_OF[page.name]}/${encodeURIComponent(page.id)}`;
  return page.name === 'explore' ? '/' : `/${page.name}`;
}
