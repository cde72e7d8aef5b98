import { FIRST_LANGUAGE, LANGUAGES, type LanguageCode, langKey } from '../../core/view/language-code.ts';

const FOLDER = 'previews';
const ENDING = '.png';

/** What a picture is of: an event of a published set, or without one the view on which the set opens. */
export interface PreviewOf {
  readonly set: string;
  readonly event: string | undefined;
  readonly language: LanguageCode;
}

/**
 * The address of a picture below the site's base: `previews/<set>/<event>.png`, `previews/<set>.png`, with the language before
 * the set where it is not the first. It stays the same whatever the picture shows, since chats keep pictures by address.
 */
export function previewAddress(set: string, event: string | undefined, language: LanguageCode): string {
  const names = [FOLDER, langKey(language), set, event].filter((name) => name !== undefined);
  return names.join('/') + ENDING;
}

/** What the names of an address's path ask for; undefined where that is no picture. */
export function previewAt(names: readonly string[]): PreviewOf | undefined {
  const [folder, ...rest] = names;
  const last = rest.at(-1);
  if (folder !== FOLDER || !last?.endsWith(ENDING)) return undefined;
  const parts = [...rest.slice(0, -1), last.slice(0, -ENDING.length)];
  const spoken = LANGUAGES.find((code) => code !== FIRST_LANGUAGE && code === parts[0]);
  const [set, event, ...more] = spoken ? parts.slice(1) : parts;
  if (set === undefined || more.length > 0) return undefined;
  return { set, event, language: spoken ?? FIRST_LANGUAGE };
}
