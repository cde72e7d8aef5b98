import type { Page } from './view.ts';

type PageWithId = Exclude<Extract<Page, { id: string }>['name'], 'between'>;

const FOLDERS: Readonly<Record<string, PageWithId>> = { events: 'event', actors: 'actor', places: 'place' };
const FOLDER_OF = { event: 'events', actor: 'actors', place: 'places' } as const;
const PLAIN = { '': 'explore', table: 'table', sources: 'sources' } as const;

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

/** Two actors: /actors/<id>/with/<id>. */
function parseBetween(first: string, [word, second, ...more]: readonly string[]): Page | undefined {
  if (word !== 'with' || second === undefined || more.length > 0) return undefined;
  const [id, other] = [decoded(first), decoded(second)];
  return id && other ? { name: 'between', id, other } : undefined;
}

/** The page a path names, with or without a slash at its end; undefined when there is no such page. */
export function parsePath(path: string): Page | undefined {
  const [head, tail, ...rest] = path
    .replace(/^\//, '')
    .replace(/(?<=.)\/$/, '')
    .split('/');
  if (rest.length > 0) return head === 'actors' ? parseBetween(tail, rest) : undefined;
  if (tail === undefined) {
    return Object.hasOwn(PLAIN, head) ? { name: PLAIN[head as keyof typeof PLAIN] } : undefined;
  }
  const id = decoded(tail);
  return id && Object.hasOwn(FOLDERS, head) ? { name: FOLDERS[head], id } : undefined;
}

export function printPath(page: Page): string {
  if (page.name === 'between')
    return `/actors/${encodeURIComponent(page.id)}/with/${encodeURIComponent(page.other)}`;
  if ('id' in page) return `/${FOLDER_OF[page.name]}/${encodeURIComponent(page.id)}`;
  return page.name === 'explore' ? '/' : `/${page.name}`;
}
