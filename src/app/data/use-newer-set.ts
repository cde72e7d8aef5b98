import { useEffect } from 'react';
import { loadLaterWords } from '../../i18n/later-words.ts';
import { t } from '../../i18n/t.ts';
import { newerSet } from '../../io/newer-sets.ts';
import { useSignal } from '../../ui/use-signal.ts';
import { otherRelease } from '../problems/releases.ts';
import { retryData } from './datasets.ts';

/** Offers the newer state of the open set, where its host has one; of the one that is open it goes on to answer. */
export function useNewerSet(name: string): void {
  const newer = useSignal(newerSet);
  useEffect(
    function offerNewer() {
      if (newer !== name || otherRelease.get()) return;
      const open = () => {
        otherRelease.set(undefined);
        retryData(name);
      };
      const offer = () => otherRelease.set({ is: 'ready', says: t('hosted.newer'), open });
      loadLaterWords().then(offer, () => undefined);
    },
    [newer, name],
  );
}
