import type { Catalogue } from '../dataset/catalogue.ts';
import type { Filter } from '../store/filter.ts';
import type { Facet } from '../store/query.ts';
import type { Notice } from './url.ts';
import type { View } from './view.ts';

/** The facets whose values are the set's own, so that an address may name one that it does not have. */
type IdFacet = { [F in Facet]: string extends Filter[F][number] ? F : never }[Facet];

const DICTIONARIES = {
  actor: 'actors',
  category: 'categories',
  place: 'places',
  source: 'sources',
} as const satisfies Record<IdFacet, keyof Catalogue>;

/** The filter without ids that the data do not have, each named in a notice. */
export function dropUnknown(
  filter: Filter,
  dataset: Pick<Catalogue, (typeof DICTIONARIES)[IdFacet]>,
): { readonly filter: Filter; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const kept = Object.entries(DICTIONARIES).map(([name, dictionary]) => {
    const key = name as IdFacet;
    const known = new Set(dataset[dictionary].map((row) => row.id));
    const unknown = filter[key].filter((id) => !known.has(id));
    for (const value of unknown) notices.push({ key, value, reason: 'unknown' });
    return [key, unknown.length === 0 ? filter[key] : filter[key].filter((id) => known.has(id))];
  });
  return { filter: notices.length === 0 ? filter : { ...filter, ...Object.fromEntries(kept) }, notices };
}

/** The view's account without a claim or speaker that the data do not have, each named in a notice. */
export function knownPerspective(
  { asof, speaker }: Pick<View, 'asof' | 'speaker'>,
  { source, actors }: Pick<Catalogue, 'source' | 'actors'>,
): Pick<View, 'asof' | 'speaker'> & { readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const isClaim = asof !== undefined && 'claim' in asof;
  const lost = isClaim && !source?.tables.claims.some(({ id }) => id === asof.claim);
  if (lost) notices.push({ key: 'asof', value: asof.claim, reason: 'unknown' });
  const mute = speaker !== undefined && !actors.some(({ id }) => id === speaker);
  if (mute) notices.push({ key: 'speaker', value: speaker, reason: 'unknown' });
  return { asof: lost ? undefined : asof, speaker: mute ? undefined : speaker, notices };
}
