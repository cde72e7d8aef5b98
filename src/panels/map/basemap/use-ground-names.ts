import { useEffect, useState } from 'react';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import { FIRST_LANGUAGE } from '../../../core/view/language-code.ts';
import { language } from '../../../i18n/language.ts';
import type { Basemap } from './basemap.ts';

/**
 * The ground with its names in the page's language, whose code comes late: until then there is none, and English, in which
 * the names are, does without. Where the code does not come the names stay.
 */
export function useGroundNames(ground: Basemap | undefined, catalogue: Catalogue): Basemap | undefined {
  const { code } = language();
  const [named, setNamed] = useState<Basemap>();
  useEffect(
    function nameGround() {
      if (!ground || code === FIRST_LANGUAGE) return;
      let isWanted = true;
      const show = (next: Basemap) => isWanted && setNamed(next);
      import('./ground-in-language.ts').then(
        ({ groundInLanguage }) => show(groundInLanguage(ground, catalogue, code)),
        () => show(ground),
      );
      return () => {
        isWanted = false;
      };
    },
    [ground, catalogue, code],
  );
  return code === FIRST_LANGUAGE ? ground : named;
}
