import { langKey } from '../../core/view/language-code.ts';
import { printPath } from '../../core/view/page-path.ts';
import type { Page } from '../../core/view/view.ts';
import { language } from '../../i18n/language.ts';
import { dataKey } from '../data/wanted-data.ts';

/** The address of a page in a data set, with nothing chosen, in the language in force; no value of it needs escaping. */
export function dataAddress(page: Page, name: string): string {
  const keys = { data: dataKey(name), lang: langKey(language().code) };
  const pairs = Object.entries(keys).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}=${value}`,
  );
  return pairs.length === 0 ? printPath(page) : `${printPath(page)}?${pairs.join('&')}`;
}
