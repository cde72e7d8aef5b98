import './layout/SiteHeader.css';
import './layout/furniture.css';
import { startTransition, useContext, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { BrowserAddressContext } from './address/browser-address.ts';
import { hasData, sitePlaceOf, wantedData } from './address/site-place.ts';
import { type DataState, dataState, leaveData, retryData } from './data/datasets.ts';
import { fetchElsewhere } from './data/in-other-sets.ts';
import { LoadingFurniture } from './layout/LoadingFurniture.tsx';
import { fetchLatePanes } from './layout/late-panes.tsx';
import { DataProblem } from './problems/DataProblem.tsx';
import { UnknownData } from './problems/late-unknown-data.ts';
import type { Place } from './session/session-types.ts';
import { Workspace } from './Workspace.tsx';

function isScreen(place: Place): boolean {
  const { page } = sitePlaceOf(place);
  return page?.name === 'explore' || page?.name === 'event';
}

interface Props {
  readonly name: string;
}

/** How far the set is; what is shown once it has come is worked out bit by bit, so that no task of the page is long. */
function useDataState(name: string): DataState {
  const source = dataState(name);
  const [state, setState] = useState(source.get);
  useEffect(
    function followState() {
      const report = () => startTransition(() => setState(source.get()));
      const undo = source.subscribe(report);
      report();
      return undo;
    },
    [source],
  );
  return state;
}

function DataRoot({ name }: Props) {
  const state = useDataState(name);
  const browser = useContext(BrowserAddressContext)!;

  useEffect(
    function fetchForScreen() {
      if (!isScreen(browser.here())) return;
      fetchLatePanes();
      fetchElsewhere(name);
    },
    [browser, name],
  );

  useEffect(
    function holdData() {
      return () => leaveData(name);
    },
    [name],
  );
  if (state.status === 'loading' && sitePlaceOf(browser.here()).embed) return <main aria-busy="true" />;
  if (state.status === 'loading') return <LoadingFurniture name={name} part={state.part} />;
  if (state.status === 'failed') {
    return <DataProblem name={name} problem={state.problem} onRetry={() => retryData(name)} />;
  }
  return <Workspace catalogue={state.catalogue} query={state.query} name={name} />;
}

/** Loads the set of the address, or says why there is none, and shows it. */
export function Root() {
  const name = wantedData(useLocation());
  if (hasData(name)) return <DataRoot key={name} name={name} />;
  return (
    <div className="furniture">
      <header className="site-header" />
      <main className="content content-scrolls">
        <UnknownData name={name} />
      </main>
    </div>
  );
}
