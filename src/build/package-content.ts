import { packTexts, textLanguages, textsName, withoutTexts } from '../core/dataset/packed-texts.ts';
import type { DataPackage } from '../core/model/package.ts';

/** A file of content that the page fetches: its name without a hash, `data/<package>.json`, and its text. */
export interface ContentFile {
  readonly name: string;
  readonly text: string;
}

/** A package without its translations, and its texts in each language: `data/<package>.json`, `data/<package>.ar.json`, …. */
export function packageContent(name: string, source: DataPackage): readonly ContentFile[] {
  const texts = textLanguages(source).flatMap((language) => {
    const packed = packTexts(source, language);
    return packed ? [{ name: textsName(name, language), text: JSON.stringify(packed) }] : [];
  });
  return [{ name, text: JSON.stringify(withoutTexts(source)) }, ...texts];
}
