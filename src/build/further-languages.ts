import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../core/view/language-code.ts';
import { SHELL } from '../offline/site-version.ts';

/**
 * Finds what stands for a page in a language whose documents were not built: the document without a page, where the page has
 * a document in the first language. `names` are those of the address's path.
 */
export function furtherLanguages(folder: string): (names: readonly string[]) => Promise<string | undefined> {
  return async ([first = '', ...rest]) => {
    const isPage = languageOf(first) !== undefined && existsSync(join(folder, ...rest, 'index.html'));
    return isPage ? join(folder, SHELL) : undefined;
  };
}
