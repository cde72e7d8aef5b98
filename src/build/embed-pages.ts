import { printSitePath } from '../core/view/place-path.ts';
import { type PageHead, withHead } from './pages.ts';

/** A document of the built site: its file and its text. */
export interface EmbedDocument {
  readonly fileName: string;
  readonly source: string;
}

/** The element of the shell that the page fills; an embedded page waits without the furniture of the site. */
const ROOT = /<div id="root">[\s\S]*?<\/div>\s*(?=<dialog id="start-problem")/;

/**
 * The document of a page for other sites' frames, from the shell of the site: as small as it can be, out of search engines, which
 * are led to the page itself. `site` is the site's path, with a slash at both ends, after its origin where that is known. Pages of two actors have none: there are thousands,
 * and a host's 404.html shows them too.
 */
export function embedDocument(shell: string, page: PageHead, site: string): EmbedDocument | undefined {
  if (page.place.page.name === 'between') return undefined;
  if (!ROOT.test(shell)) throw new Error('index.html lacks the root before the dialog of the start');
  const own = printSitePath(page.place).slice(1);
  const path = printSitePath({ ...page.place, embed: true }).slice(1);
  const head = ['<meta name="robots" content="noindex">', `<link rel="canonical" href="${site}${own}">`].join(
    '\n    ',
  );
  const source = withHead(shell, page)
    .replace(ROOT, '<div id="root"></div>\n    ')
    .replace('</title>', () => `</title>\n    ${head}`);
  return { fileName: `${path}/index.html`, source };
}
