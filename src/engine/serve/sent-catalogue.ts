import { textLanguages, textsName } from '../../core/dataset/packed-texts.ts';
import { originOf } from '../../core/perspective/origins.ts';
import { type HostedCatalogue, type HostedPackage, PACKAGE_FILE } from '../../io/hosted-catalogue.ts';
import { setOutline } from '../query/set-outline.ts';
import type { EngineSet } from '../set/engine-set.ts';

/** What pages get of a set under the name of its file: its catalogue, or in which languages they can have its package. */
export async function sentCatalogue(
  set: EngineSet,
  name: string,
  version: string,
): Promise<HostedCatalogue | HostedPackage> {
  if (set.packageFiles.includes(PACKAGE_FILE))
    return {
      version,
      translations: textLanguages(set).filter((language) =>
        set.packageFiles.includes(textsName(PACKAGE_FILE, language)),
      ),
    };
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
