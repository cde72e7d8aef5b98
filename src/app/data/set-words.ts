import { packages } from 'virtual:packages';
import { own } from '../../base/own.ts';
import { language } from '../../i18n/language.ts';

/** What a published set is called, before it is loaded. */
interface SetWords {
  readonly title: string;
  readonly subtitle: string;
}

/** Title and subtitle of a published set, in the language in force where it has them; its name where nothing is known of it. */
export function setWords(name: string): SetWords {
  const entry = packages.find((one) => one.name === name);
  if (!entry) return { title: name, subtitle: '' };
  const { code, write = (text) => text } = language();
  const wording = own(entry.wordings, code);
  if (!wording) return entry;
  return { title: write(wording.title), subtitle: write(wording.subtitle) };
}
