import { escapeMarkup } from '../../base/escape-markup.ts';

/** The addresses of all documents, as sitemaps.org has it; `site` ends with a slash. */
export function sitemap(site: string, paths: readonly string[]): string {
  const urls = paths.map((path) => `<url><loc>${escapeMarkup(site + path)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** Every program may read everything; the sitemap is named where the site's address is known. */
export function robots(site: string | undefined): string {
  return `User-agent: *\nAllow: /\n${site ? `Sitemap: ${site}sitemap.xml\n` : ''}`;
}
