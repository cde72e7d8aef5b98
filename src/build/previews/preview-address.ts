import { FIRST_LANGUAGE, LANGUAGES, type LanguageCode, langKey } from '../../core/view/language-code.ts';

/** A card is what chats show of a link; a still is what a document shows of map and time without the app. */
const FORMS = {
  card: { folder: 'previews', ending: '.png' },
  still: { folder: 'stills', ending: '.svg' },
} as const;
export type PictureForm = keyof typeof FORMS;

/** The forms of pictures, and the folders of a built site in which they lie. */
export const PICTURE_FORMS = Object.keys(FORMS) as readonly PictureForm[];
export const PICTURE_FOLDERS: readonly string[] = PICTURE_FORMS.map((form) => FORMS[form].folder);

/** What a picture is of: an event of a published set, or without one the view on which the set opens. */
export interface PreviewOf {
  readonly form: PictureForm;
  readonly set: string;
  readonly event: string | undefined;
  readonly language: LanguageCode;
}

/**
 * The address of a picture below the site's base: `previews/<set>/<event>.png`, `previews/<set>.png`, with the language before
 * the set where it is not the first; for a still `stills/<set>/<event>.svg`. It stays the same whatever the picture shows, since
 * chats keep pictures by address.
 */
export function previewAddress({ form, set, event, language }: PreviewOf): string {
  const { folder, ending } = FORMS[form];
  const names = [folder, langKey(language), set, event].filter((name) => name !== undefined);
  return names.join('/') + ending;
}

/** What the names of an address's path ask for; undefined where that is no picture. */
export function previewAt(names: readonly string[]): PreviewOf | undefined {
  const [folder, ...rest] = names;
  const form = PICTURE_FORMS.find((one) => FORMS[one].folder === folder);
  const last = rest.at(-1);
  if (!form || !last?.endsWith(FORMS[form].ending)) return undefined;
  const parts = [...rest.slice(0, -1), last.slice(0, -FORMS[form].ending.length)];
  const spoken = LANGUAGES.find((code) => code !== FIRST_LANGUAGE && code === parts[0]);
  const [set, event, ...more] = spoken ? parts.slice(1) : parts;
  if (set === undefined || more.length > 0) return undefined;
  return { form, set, event, language: spoken ?? FIRST_LANGUAGE };
}
