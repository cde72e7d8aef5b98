export { PRECISIONS, type Precision } from '../edtf/precision.ts';

/** The closed vocabularies of the tables, in the order in which interfaces list them. */
export const STATUSES = ['occurred', 'ongoing', 'announced', 'threatened', 'expected'] as const;
export const ROLES = [
  'perpetrator',
  'target',
  'victim',
  'announcer',
  'counterpart',
  'mediator',
  'subject',
  'host',
] as const;
export const ATTRIBUTIONS = ['established', 'claimed', 'alleged', 'denied', 'unknown'] as const;
export const VERBS = [
  'reports',
  'confirms',
  'denies',
  'claims',
  'attributes',
  'announces',
  'threatens',
  'expects',
  'declines',
] as const;
export const LINK_TYPES = [
  'responds-to',
  'breaks',
  'ends',
  'follows',
  'coincides',
  'contradicts',
  'part-of',
] as const;
export const ACTOR_KINDS = [
  'state',
  'government',
  'office',
  'armed-force',
  'armed-group',
  'organization',
  'person',
  'public',
] as const;
export const PLACE_KINDS = ['region', 'country', 'city', 'district', 'area', 'site', 'unknown'] as const;
export const SYMBOLS = [
  'circle',
  'square',
  'diamond',
  'triangle',
  'inverted-triangle',
  'plus',
  'bar',
  'cross',
  'half-disc',
  'house',
  'hourglass',
  'star',
] as const;

export type Status = (typeof STATUSES)[number];
export type Role = (typeof ROLES)[number];
export type Attribution = (typeof ATTRIBUTIONS)[number];
export type Verb = (typeof VERBS)[number];
export type LinkType = (typeof LINK_TYPES)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];
export type PlaceKind = (typeof PLACE_KINDS)[number];
export type CategorySymbol = (typeof SYMBOLS)[number];

/** What a text has in place of a table where it is about the package as a whole, and the properties that it may be of. */
export const PACKAGE = 'package';
export const PACKAGE_WORDS = ['title', 'subtitle', 'description'] as const;
