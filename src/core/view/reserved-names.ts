import { isOwnName } from './data-name.ts';
import { languageOf } from './language-code.ts';
import { PAGE_WORDS } from './page-path.ts';
import { EMBED } from './place-path.ts';

/** What lies, or may come to lie, beside the data sets in the built folder; names with a full stop cannot be meant. */
const BUILT_NAMES: readonly string[] = [
  '404',
  'assets',
  'basemap',
  'bom',
  'data',
  'engine',
  'favicon',
  'feed',
  'fetch',
  'files',
  'icon',
  'icon-192',
  'index',
  'licences',
  'manifest',
  'preview',
  'previews',
  'read-me',
  'robots',
  'schema',
  'shell',
  'site',
  'site-files',
  'sitemap',
  'start',
  'stills',
  'sw',
  'theme',
  'tiles',
];
/** A language, alone or with a region; those that the site does not speak yet, too. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]{2})?$/;

/** Why no data set can have the name, since addresses begin with it; undefined when one can. */
export function reservation(name: string): string | undefined {
  if (name === EMBED || PAGE_WORDS.includes(name)) return 'a word of the site’s addresses';
  if (LANGUAGE.test(name) || languageOf(name)) return 'a language in the site’s addresses';
  if (BUILT_NAMES.includes(name)) return 'a file or folder of the built site';
  if (/^demo-\d+$/.test(name)) return 'a set that the page makes';
  return isOwnName(name) ? 'a set that a reader opens' : undefined;
}
