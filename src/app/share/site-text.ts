import { packages } from 'virtual:packages';
import { plain } from '../../base/isolate.ts';
import type { PackageInfo } from '../../core/model/package.ts';
import { FIRST_LANGUAGE, LANGUAGES, type LanguageCode } from '../../core/view/language-code.ts';
import { t } from '../../i18n/t.ts';
import type { SiteFiles } from '../../io/take/site-messages.ts';

/** Bytes in a zip, about: of a document, of the record beside it, of an event in the tables. */
const BYTES = { document: 3000, record: 900, event: 400 } as const;

/** The title of a set in its own language, whichever the page has it in. */
export function ownTitle({ name, title }: PackageInfo): string {
  return packages.find((one) => one.name === name)?.title ?? title;
}

/** The languages of a package that the site speaks, and the site's first. */
export function languagesOf({ languages }: PackageInfo): readonly LanguageCode[] {
  return LANGUAGES.filter((code) => code === FIRST_LANGUAGE || languages.includes(code));
}

/**
 * About how large the zip of a site will be, and how many files it will have: with these events, and so many pages in each of its
 * languages.
 */
export function siteSize(
  { files }: SiteFiles,
  {
    events,
    pages,
    languages,
  }: { readonly events: number; readonly pages: number; readonly languages: number },
): { readonly bytes: number; readonly files: number } {
  const sizes = Object.values(files);
  const every = sizes.reduce((sum, size) => sum + size, 0);
  // Each in its language, and once for the frames of other sites.
  const documents = 2 * languages * pages;
  return {
    bytes: every + documents * BYTES.document + pages * BYTES.record + events * BYTES.event,
    files: sizes.length + documents + pages,
  };
}

/** How the files of a site are put on several hosts, in words. */
export function hostWords(): readonly string[] {
  return [
    t('site.onGitHub', { file: '.nojekyll' }),
    t('site.onNetlify', { headers: '_headers', page: '404.html' }),
    t('site.onNginx', { headers: '_headers.nginx.conf', line: 'error_page 404 /404.html;' }),
  ];
}

/** What the files of a site do not do, in words. */
export const limitWords = () => t('site.readMe', { headers: '_headers' });

/** What the zip says of what is to be done with it, in the language of the page. */
export function readMeText(title: string): string {
  const words = [title, t('site.hostText'), limitWords(), ...hostWords(), t('site.unknownAddress')];
  return `${plain(words.join('\n\n'))}\n`;
}
