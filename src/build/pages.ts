import type { DataPackage } from '../core/model/package.ts';

/** What a page's address, its tab and a link preview say. */
export interface PageHead {
  /** Below the base, without slashes at either end. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** The page of every known address of a package except the first, `/`, which is index.html itself. */
export function pagesOf({ info, tables }: DataPackage): readonly PageHead[] {
  const head = (path: string, title: string, description: string): PageHead => ({
    path,
    title: `${title} · ${info.title}`,
    description: description || info.description,
  });
  return [
    ...tables.events.map(({ id, title, summary }) => head(`events/${id}`, title, summary)),
    ...tables.actors.map(({ id, name, note }) => head(`actors/${id}`, name, note ?? '')),
    ...tables.places.map(({ id, name }) => head(`places/${id}`, name, '')),
    head('table', 'Table', ''),
    head('sources', 'Sources', ''),
  ];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]);
}

/** Replaces the only match, or says that the document lacks it. */
function replaceOnce(html: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(html)) throw new Error(`index.html lacks ${pattern.source}; each page's own goes there`);
  return html.replace(pattern, () => replacement);
}

/** The document with the page's own title and description. */
export function withHead(html: string, { title, description }: Omit<PageHead, 'path'>): string {
  const titled = replaceOnce(html, /<title>[^<]*<\/title>/, `<title>${escapeHtml(title)}</title>`);
  return replaceOnce(
    titled,
    /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/,
    `<meta name="description" content="${escapeHtml(description)}">`,
  );
}
