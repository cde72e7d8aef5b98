import { dataNameOf } from './data-name.ts';
import { langKey, languageOf } from './language-code.ts';
import { dataSegment, type ReadPlace } from './place-path.ts';

/** A form of addresses that was released and is written otherwise now. */
interface OlderForm {
  /** The first version that wrote it. */
  readonly since: string;
  readonly form: string;
  /** What it says now, from the text of its key; of the rest nothing changes. */
  readonly key: string;
  read(text: string, sets: readonly string[]): Partial<ReadPlace>;
}

/**
 * All such forms, which are read for ever. Whoever changes how addresses are written leaves the older way here, with its
 * test. The paths of pages and all other keys are as they were in 0.1.0, or have only been added to.
 */
export const OLDER_FORMS: readonly OlderForm[] = [
  {
    since: '0.2.0',
    form: '?data=<published set>',
    key: 'data',
    // A made set has no other form than this.
    read(text, sets) {
      const name = dataNameOf(text);
      return name === undefined ? {} : { data: dataSegment(name, sets) };
    },
  },
  {
    since: '0.4.0',
    form: '?lang=<language>',
    key: 'lang',
    read(text) {
      const code = languageOf(text);
      return code === undefined ? {} : { lang: langKey(code) };
    },
  },
];

/** A place with what older forms say of it, which count more: no address that the site writes has both. */
export function migrated(place: ReadPlace, search: URLSearchParams, sets: readonly string[]): ReadPlace {
  const said = OLDER_FORMS.map(({ key, read }) => read(search.get(key) ?? '', sets));
  return Object.assign({}, place, ...said);
}
