import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { Tree } from '../../core/dataset/tree.ts';
import { ROLES, STATUSES } from '../../core/model/vocabulary.ts';
import { CERTAINTIES, type Certainty, TOLD_ATTRIBUTIONS } from '../../core/store/filter.ts';
import type { Facet } from '../../core/store/query.ts';
import type { PlainKey } from '../../i18n/messages.ts';
import { t } from '../../i18n/t.ts';

/** A value one can choose; its place in the list is its code, as in the counts of a facet. */
export interface FacetValue {
  readonly id: string;
  readonly name: string;
  /** Other names by which it is found, separated by semicolons. */
  readonly aliases?: string;
}

interface FacetRow {
  readonly facet: Facet;
  /** Counts decide the order of values; closed vocabularies keep their own. */
  readonly byCount: boolean;
  readonly values: (catalogue: Catalogue) => readonly FacetValue[];
  readonly tree?: (catalogue: Catalogue) => Tree;
  /** Values that belong together under a heading; a facet without groups is one list. */
  readonly groups?: readonly FacetGroup[];
}

interface FacetGroup {
  readonly name: PlainKey;
  readonly values: readonly string[];
  /** What the values mean, where their names do not say it all. */
  readonly note?: PlainKey;
}

type CertaintyGroup = FacetGroup & { readonly values: readonly Certainty[] };

const named = (rows: readonly FacetValue[]): readonly FacetValue[] => rows;
const titled = (rows: readonly { readonly id: string; readonly title: string }[]): readonly FacetValue[] =>
  rows.map(({ id, title }) => ({ id, name: title }));

/** What one can filter by. A new facet is a row here, one in the store and one in the address. */
export const FACET_TABLE: Readonly<Record<Facet, FacetRow>> = {
  actor: {
    facet: 'actor',
    byCount: true,
    values: (catalogue) => named(catalogue.actors),
    tree: (catalogue) => catalogue.actorTree,
  },
  role: {
    facet: 'role',
    byCount: false,
    values: () => ROLES.map((id) => ({ id, name: t(`facets.${id}`) })),
  },
  attribution: {
    facet: 'attribution',
    byCount: false,
    values: () => TOLD_ATTRIBUTIONS.map((id) => ({ id, name: t(`facets.${id}`) })),
    groups: [{ name: 'facets.attributionGroup', values: TOLD_ATTRIBUTIONS, note: 'facets.attributionNote' }],
  },
  category: {
    facet: 'category',
    byCount: false,
    values: (catalogue) => titled(catalogue.categories),
  },
  status: {
    facet: 'status',
    byCount: false,
    values: () => STATUSES.map((id) => ({ id, name: t(`facets.${id}`) })),
  },
  place: {
    facet: 'place',
    byCount: true,
    values: (catalogue) => named(catalogue.places),
    tree: (catalogue) => catalogue.placeTree,
  },
  certainty: {
    facet: 'certainty',
    byCount: false,
    values: () => CERTAINTIES.map((id) => ({ id, name: t(`facets.${id}`) })),
    groups: [
      { name: 'facets.certainDate', values: ['month', 'day', 'hour'] },
      { name: 'facets.certainPlace', values: ['near-place', 'exact-place'] },
      {
        name: 'facets.certainSources',
        values: ['two-sources', 'three-sources'],
        note: 'facets.independent',
      },
    ] satisfies readonly CertaintyGroup[],
  },
  source: {
    facet: 'source',
    byCount: true,
    values: (catalogue) => titled(catalogue.sources),
  },
};

/** The facets with a popover of their own, in the order of the row; roles stand in the actors' popover. */
const POPOVER_FACETS = [
  'actor',
  'place',
  'status',
  'certainty',
  'attribution',
  'source',
] as const satisfies readonly Facet[];
export type PopoverFacet = (typeof POPOVER_FACETS)[number];

/** Those that can tell events of the set apart: in a made set nobody says how well anything is known. */
export function popoverFacets({ source }: Pick<Catalogue, 'source'>): readonly PopoverFacet[] {
  return source ? POPOVER_FACETS : POPOVER_FACETS.filter((facet) => facet !== 'attribution');
}
