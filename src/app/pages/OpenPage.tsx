import type { ComponentType } from 'react';
import { loadOpenWords } from '../../i18n/open-words.ts';
import { OpenSteps } from '../open/OpenSteps.tsx';

/** The page that opens a reader's own files, once its words are there. */
export async function openPage(): Promise<ComponentType> {
  await loadOpenWords();
  return OpenSteps;
}
