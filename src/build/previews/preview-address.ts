import { type Pictured, picturedPage } from '../../app/still/pictured.ts';
import { FIRST_LANGUAGE, LANGUAGES, type LanguageCode, langKey } from '../../core/view/language-code.ts';
import { parsePage, printPath } from '../../core/view/page-path.ts';

/** A card is what chats show of a link; a still is what a document shows of map and time without the app. */
const FORMS = {
  card: { folder: 'previews', ending: '.png' },
  still: { folder: 'stills', ending: '.svg' },
} as const;
export type PictureForm = keyof typeof FORMS;

/** The forms of pictures, and the folders of a built site in which they lie. */
export const PICTURE_FORMS = Object.keys(FORMS) as readonly PictureForm[];
export const PICTURE_FOLDERS: readonly string[] = PICTURE_FORMS.map((form) => FORMS[form].folder);

/** What a picture is of: a page of a published set, or without one the view on which the set opens. Cards are of events alone. */
export interface PreviewOf {
  readonly form: PictureForm;
  readonly set: string;
  readonly page: Pictured | undefined;
  readonly language: LanguageCode;
}

/**
 * The address of a picture below the site's base: `previews/<set>/<event>.png`, `previews/<set>.png`, with the language before
 * the set where it is not the first; for a still `stills/<set>/<event>.svg`, `stills/<set>/places/<place>.svg` and so on. It stays the
 * same whatever the picture shows, since chats keep pictures by address.
 */
export function previewAddress({ form, set, page, language }: PreviewOf): string {
  const { folder, ending } = FORMS[form];
  const own = page && (page.name === 'event' ? page.id : printPath(page).slice(1));
  const names = [folder, langKey(language), set, own].filter((name) => name !== undefined);
  return names.join('/') + ending;
}

/** The page of several events that names mean, in the one form that addresses have. */
function stillPage(names: readonly string[]): Pictured | undefined {
  const page = parsePage(names);
  const pictured = page && picturedPage(page);
  return pictured?.name !== 'event' && pictured && printPath(pictured).slice(1) === names.join('/')
    ? pictured
    : undefined;
}

/** What the names of an address's path ask for; undefined where that is no picture. */
export function previewAt(names: readonly string[]): PreviewOf | undefined {
  const [folder, ...rest] = names;
  const form = PICTURE_FORMS.find((one) => FORMS[one].folder === folder);
  const last = rest.at(-1);
  if (!form || !last?.endsWith(FORMS[form].ending)) return undefined;
  const parts = [...rest.slice(0, -1), last.slice(0, -FORMS[form].ending.length)];
  const spoken = LANGUAGES.find((code) => code !== FIRST_LANGUAGE && code === parts[0]);
  const [set, ...own] = spoken ? parts.slice(1) : parts;
  if (set === undefined) return undefined;
  const of = { form, set, language: spoken ?? FIRST_LANGUAGE };
  if (own.length === 0) return { ...of, page: undefined };
  const page = own.length === 1 ? ({ name: 'event', id: own[0] } as const) : stillPage(own);
  return page && (form === 'still' || page.name === 'event') ? { ...of, page } : undefined;
}
