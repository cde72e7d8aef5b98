import type { DataPackage } from '../model/package.ts';
import { inLanguage, seenTexts } from './in-language.ts';
import { withoutTexts } from './packed-texts.ts';

/** A package in the words of one language as it travels: of what readers see, what is not translated is listed. */
export interface ToldPackage extends Omit<DataPackage, 'translated'> {
  readonly told?: { readonly language: string; readonly except: readonly string[] };
}

function seenKeys(source: Pick<DataPackage, 'info' | 'tables'>): readonly string[] {
  return seenTexts(source).map(({ table, id, field }) => `${table} ${id} ${field}`);
}

/** A package as readers of a language see it, without the words that no reader of it sees. */
export function packToldIn(source: DataPackage, language: string): ToldPackage {
  const { translated, ...whole } = withoutTexts(inLanguage(source, language));
  if (!translated) return whole;
  const except = seenKeys(source).filter((key) => !translated.texts.has(key));
  return { ...whole, told: { language, except } };
}

/** The package that was packed. */
export function unpackTold({ told, ...whole }: ToldPackage): DataPackage {
  if (!told) return whole;
  const except = new Set(told.except);
  const texts = new Set(seenKeys(whole).filter((key) => !except.has(key)));
  return { ...whole, translated: { language: told.language, texts } };
}
