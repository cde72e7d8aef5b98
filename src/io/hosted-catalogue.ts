import type { Catalogue } from '../core/dataset/catalogue.ts';
import { treeOf } from '../core/dataset/tree.ts';
import { WHOLE_RECORD } from '../core/perspective/perspective.ts';
import { zoneOf } from '../core/time/zone.ts';

type AsItIs =
  | 'info'
  | 'actors'
  | 'places'
  | 'sources'
  | 'categories'
  | 'units'
  | 'origins'
  | 'total'
  | 'hasParts'
  | 'extent'
  | 'firstSpan'
  | 'middle';

/** The catalogue of a set of the engine as it travels: trees as the codes of parents, -1 for none. */
export interface HostedCatalogue extends Pick<Catalogue, AsItIs> {
  /** Which state of the set it is of; changes with its file. */
  readonly version: string;
  readonly actorParents: readonly number[];
  readonly placeParents: readonly number[];
}

/** The file of such a package at the address of its set; its texts are named after it, as `textsName` does. */
export const PACKAGE_FILE = 'package.json';

/** A set that the engine keeps with the package that it was loaded from, by whose files pages open it. */
export interface HostedPackage {
  /** As that of a catalogue. */
  readonly version: string;
  /** The languages (BCP 47) in which there are texts beside its own. */
  readonly translations: readonly string[];
}

/** The catalogue that was sent. Nobody claims anything in such a set, so that there is no record to replay. */
export function catalogueFrom(sent: HostedCatalogue): Catalogue {
  const { version: _, actorParents, placeParents, ...as } = sent;
  return {
    ...as,
    zone: zoneOf(sent.info.timeZone),
    actorTree: treeOf(Int32Array.from(actorParents)),
    placeTree: treeOf(Int32Array.from(placeParents)),
    areas: new Map(),
    perspective: WHOLE_RECORD,
    middle: sent.middle,
    lead: undefined,
  };
}
