import { originOf } from '../../core/perspective/origins.ts';
import type { HostedCatalogue } from '../../io/hosted-catalogue.ts';
import { setOutline } from '../query/set-outline.ts';
import type { EngineSet } from '../set/engine-set.ts';

/** The catalogue of a set under the name of its file, as pages get it. */
export async function sentCatalogue(set: EngineSet, name: string, version: string): Promise<HostedCatalogue> {
  const { info, actors, actorTree, places, placeTree, sources, categories, units, total } = set;
  return {
    version,
    info: { ...info, name },
    ...{ actors, places, sources, categories, units, total },
    actorParents: [...actorTree.parent],
    placeParents: [...placeTree.parent],
    origins: new Set(sources.map(originOf)).size,
    hasParts: set.kin !== undefined,
    ...(await setOutline(set)),
  };
}
