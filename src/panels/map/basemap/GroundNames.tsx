import { useEffect } from 'react';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import { language } from '../../../i18n/language.ts';
import type { Basemap } from './basemap.ts';
import { groundInLanguage } from './ground-in-language.ts';

interface Props {
  readonly ground: Basemap | undefined;
  readonly catalogue: Catalogue;
  /** Gets the ground with its names in the page's language. */
  readonly onNamed: (ground: Basemap) => void;
}

/** Names the ground in another language than that of its own names, for which English has no need. */
export function GroundNames({ ground, catalogue, onNamed }: Props) {
  useEffect(
    function nameGround() {
      if (ground) onNamed(groundInLanguage(ground, catalogue, language()));
    },
    [ground, catalogue, onNamed],
  );
  return null;
}
