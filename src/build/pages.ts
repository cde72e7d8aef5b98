import { compile } from '../core/dataset/compile.ts';
import type { DataPackage } from '../core/model/package.ts';
import { companionsOf, MOST_COMPANIONS } from '../core/store/companions.ts';

/** What a page's address, its tab and a link preview say. */
export interface PageHead {
  /** Below the base, without slashes at either end. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** Titles of the pages between two actors, in both orders; those that some actor's own page leads to. */
function pairsOf(data: DataPackage): readonly { readonly path: string; readonly title: string }[] {
  const dataset = compile(data);
  const { actors } = dataset;
  return actors.flatMap(({ id, name }) =>
    companionsOf(dataset, id, MOST_COMPANIONS).flatMap(({ actor }) => {
      const other = actors.find((one) => one.id === actor)!;
      return [
        { path: `actors/${id}/with/${other.id}`, title: `${name} and ${other.name}` },
        { path: `actors/${other.id}/with/${id}`, title: `${other.name} and ${name}` },
      ];
    }),
  );
}

function pagesOfOne(data: DataPackage): readonly PageHead[] {
  const { info, tables } = data;
  const head = (path: string, title: string, description: string): PageHead => ({
    path,
    title: `${title} · ${info.title}`,
    description: description || info.description,
  });
  return [
    ...tables.events.map(({ id, title, summary }) => head(`events/${id}`, title, summary)),
    ...tables.actors.map(({ id, name, note }) => head(`actors/${id}`, name, note ?? '')),
    ...pairsOf(data).map(({ path, title }) => head(path, title, '')),
    ...tables.places.map(({ id, name }) => head(`places/${id}`, name, '')),
    head('table', 'Table', ''),
    head('sources', 'Sources', ''),
  ];
}

/**
 * The page of every known address of the packages except the first, `/`, which is index.html itself. A page that several
 * have is that of the first of them: a static host does not see which package an address asks for.
 */
export function pagesOf(packages: readonly DataPackage[]): readonly PageHead[] {
  const pages = new Map<string, PageHead>();
  for (const page of packages.flatMap(pagesOfOne)) {
    if (!pages.has(page.path)) pages.set(page.path, page);
  }
  return [...pages.values()];
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
