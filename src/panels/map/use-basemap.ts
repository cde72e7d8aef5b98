import { useEffect, useState } from 'react';
import { reportMissingFile } from '../../base/missing-file.ts';
import type { Basemap } from './basemap/basemap.ts';
import { loadBasemap } from './basemap/load-basemap.ts';

export type BasemapState =
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly basemap: Basemap }
  | { readonly is: 'missing' };

/** Loads the basemap when the map is first shown; `retry` asks the server once more after it failed. */
export function useBasemap(): { readonly state: BasemapState; readonly retry: () => void } {
  const [state, setState] = useState<BasemapState>({ is: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(
    function load() {
      const abort = new AbortController();
      setState({ is: 'loading' });
      loadBasemap(abort.signal, attempt === 0 ? 'default' : 'reload').then(
        (basemap) => setState({ is: 'ready', basemap }),
        () => {
          if (abort.signal.aborted) return;
          reportMissingFile();
          setState({ is: 'missing' });
        },
      );
      return () => abort.abort();
    },
    [attempt],
  );
  return { state, retry: () => setAttempt((count) => count + 1) };
}
