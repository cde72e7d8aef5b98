import type { Catalogue } from './catalogue.ts';
import type { Dataset } from './dataset.ts';

/** The catalogue of a set alone: what another thread can be sent, but for its zone. */
export function catalogueOf(dataset: Dataset): Catalogue {
  const { info, zone, actors, actorTree, places, placeTree, areas, sources, categories, units } = dataset;
  const { origins, perspective, total, hasParts, extent, firstSpan, middle, lead, source } = dataset;
  return {
    ...{ info, zone, actors, actorTree, places, placeTree, areas, sources, categories, units },
    ...{ origins, perspective, total, hasParts, extent, firstSpan, middle, lead },
    ...(source && { source }),
  };
}
