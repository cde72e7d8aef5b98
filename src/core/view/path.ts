import type { Page } from './view.ts';

type PageWithId = Extract<Page, { id: string }>['name'];

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

/** The page a path names, with or without a slash at its end; undefined when there is no such page. */
export function parsePath(path: string): Page | undefined {
  const [head, tail, ...rest] = path
    .replace(/^\//, '')
    .replace(/(?<=.)\/$/, '')
    .split('/');
  if (rest.length > 0) return undefined;
  if (tail === undefined) {
    return Object.hasOwn(PLAIN, head) ? { name: PLAIN[head as keyof typeof PLAIN] } : undefined;
  }
  const id = decoded(tail);
  return id && Object.hasOwn(FOLDERS, head) ? { name: FOLDERS[head], id } : undefined;
}

export function printPath(page: Page): string {
  if ('id' in page) return `/${FOLDER_OF[page.name]}/${encodeURIComponent(page.id)}`;
  return page.name === 'explore' ? '/' : `/${page.name}`;
}
