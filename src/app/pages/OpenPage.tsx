import type { ComponentType } from 'react';
import { loadLaterWords } from '../../i18n/later-words.ts';
import { OpenSteps } from '../open/OpenSteps.tsx';

/** The page that opens a reader's own files, once its words are there. */
export async function openPage(): Promise<ComponentType> {
  await loadLaterWords();
  return OpenSteps;
}
