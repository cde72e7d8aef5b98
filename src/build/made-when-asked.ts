import { furtherLanguages } from './further-languages.ts';
import { previewsWhenAsked } from './previews/preview-process.ts';

/**
 * What a built folder to try the site has only when it is asked for: its pictures, and documents in further languages. `names`
 * are those of the address's path.
 */
export function madeWhenAsked(folder: string): (names: readonly string[]) => Promise<string | undefined> {
  const [picture, page] = [previewsWhenAsked(folder), furtherLanguages(folder)];
  return async (names) => (await picture(names)) ?? page(names);
}
