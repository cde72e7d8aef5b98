import type { PackageInfo } from '../../core/model/package.ts';
import { FIRST_LANGUAGE, LANGUAGES, type LanguageCode } from '../../core/view/language-code.ts';
import { t } from '../../i18n/t.ts';
import type { SiteFiles } from '../../io/take/site-messages.ts';

/** Bytes of a document in a zip, about. */
const DOCUMENT = 3000;
/** Bytes of an event in all files of data, about. */
const EVENT = 2500;

/** The languages of a package that the site speaks, and the site's first. */
export function languagesOf({ languages }: PackageInfo): readonly LanguageCode[] {
  return LANGUAGES.filter((code) => code === FIRST_LANGUAGE || languages.includes(code));
}

/** About how large the zip of a site will be, and how many files it will have. */
export function siteSize(
  { files }: SiteFiles,
  { events, documents }: { readonly events: number; readonly documents: number },
): { readonly bytes: number; readonly files: number } {
  const sizes = Object.values(files);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { bytes: bytes + documents * DOCUMENT + events * EVENT, files: sizes.length + documents + events };
}

/** What the zip says of what is to be done with it, in the language of the page. */
export function readMeText(title: string): string {
  const words = [
    title,
    t('site.hostText'),
    t('site.readMe'),
    t('site.onGitHub'),
    t('site.onNetlify'),
    t('site.onNginx'),
    t('site.unknownAddress'),
  ];
  return `${words.join('\n\n')}\n`;
}
