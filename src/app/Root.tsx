import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useSignal } from '../ui/use-signal.ts';
import { dataState, leaveData, retryData } from './datasets.ts';
import { LoadingFurniture } from './layout/LoadingFurniture.tsx';
import { DataProblem } from './problems/DataProblem.tsx';
import { UnknownData } from './problems/UnknownData.tsx';
import { Workspace } from './Workspace.tsx';
import { hasData, wantedData } from './wanted-data.ts';

interface Props {
  readonly name: string;
}

function DataRoot({ name }: Props) {
  const state = useSignal(dataState(name));
  useEffect(() => () => leaveData(name), [name]);
  if (state.status === 'loading') return <LoadingFurniture name={name} part={state.part} />;
  if (state.status === 'failed') {
    return <DataProblem name={name} problem={state.problem} onRetry={() => retryData(name)} />;
  }
  return <Workspace dataset={state.dataset} query={state.query} name={name} />;
}

/** Loads the set of the address, or says why there is none, and shows it. */
export function Root() {
  const name = wantedData(useLocation().search);
  return hasData(name) ? <DataRoot key={name} name={name} /> : <UnknownData name={name} />;
}
