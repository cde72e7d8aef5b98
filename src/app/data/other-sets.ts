import { useEffect, useMemo, useState } from 'react';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { isWholeRecord, type Perspective } from '../../core/perspective/perspective.ts';
import { sayingsOf } from '../../core/perspective/sayings.ts';
import type { OpenSet } from '../../core/store/open-set.ts';
import { afterFirstPicture } from '../first-picture.ts';
import { useWork } from '../session/session-context.ts';
import { dataState } from './datasets.ts';
import { teller } from './teller.ts';

/** A further package of the site, as the perspective in force tells it. */
export interface OtherSet extends OpenSet {
  readonly name: string;
}

/** Loads packages after the first picture; those that have come, by name. A package that fails to load is left out. */
function useLoaded(names: readonly string[]): readonly (OpenSet & { readonly name: string })[] {
  const [loaded, setLoaded] = useState<readonly (OpenSet & { readonly name: string })[]>([]);
  const wanted = names.join(' ');

  useEffect(
    function loadOthers() {
      if (wanted === '') return;
      const undos: (() => void)[] = [];
      const load = () => {
        const states = wanted.split(' ').map((name) => ({ name, state: dataState(name) }));
        const report = () =>
          setLoaded(
            states.flatMap(({ name, state }) => {
              const now = state.get();
              return now.status === 'ready' ? [{ name, catalogue: now.catalogue, query: now.query }] : [];
            }),
          );
        undos.push(...states.map(({ state }) => state.subscribe(report)));
        report();
      };
      undos.push(afterFirstPicture(load));
      return function stopWaiting() {
        for (const undo of undos) undo();
      };
    },
    [wanted],
  );
  return useMemo(() => loaded.filter(({ name }) => wanted.split(' ').includes(name)), [loaded, wanted]);
}

const tellers = new WeakMap<Catalogue, (perspective: Perspective) => OpenSet>();

function tellerOf(whole: OpenSet): (perspective: Perspective) => OpenSet {
  const tell = tellers.get(whole.catalogue) ?? teller(whole);
  tellers.set(whole.catalogue, tell);
  return tell;
}

/** The account in force as other packages can take it: a claim of this one stands for the instant by which it was said. */
function portable({ source, zone, perspective }: Catalogue): Perspective {
  const { asof, speaker } = perspective;
  if (!source || asof === undefined || 'at' in asof) return perspective;
  const saying = sayingsOf(source.tables, zone).all.find(({ claim }) => claim.id === asof.claim);
  return { speaker, ...(saying && { asof: { at: saying.by } }) };
}

function toldBy(whole: OpenSet, { asof, speaker }: Perspective): OpenSet {
  const isKnown = whole.catalogue.actors.some(({ id }) => id === speaker);
  return tellerOf(whole)({ asof, speaker: isKnown ? speaker : undefined });
}

/** The named packages, as far as they are loaded, as the account in force tells them. */
export function useSets(names: readonly string[]): readonly OtherSet[] {
  const { catalogue } = useWork();
  const loaded = useLoaded(names);
  const perspective = useMemo(
    () => (isWholeRecord(catalogue.perspective) ? catalogue.perspective : portable(catalogue)),
    [catalogue],
  );
  return useMemo(
    () => loaded.map((whole) => ({ name: whole.name, ...toldBy(whole, perspective) })),
    [loaded, perspective],
  );
}
