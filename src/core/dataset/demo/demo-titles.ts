import type { CategoryRow } from '../../model/tables.ts';
import type { Role } from '../../model/vocabulary.ts';
import { DEMO_PLACES } from './demo-places.ts';

export const DEMO_CATEGORIES: readonly CategoryRow[] = [
  { id: 'attacks', title: 'Attacks', symbol: 'circle', order: 1 },
  { id: 'troops', title: 'Troops', symbol: 'square', order: 2 },
  { id: 'diplomacy', title: 'Diplomacy', symbol: 'diamond', order: 3 },
  { id: 'politics', title: 'Politics & protest', symbol: 'triangle', order: 4 },
];

/** How often each category is drawn. */
export const CATEGORY_WEIGHTS: readonly number[] = [42, 23, 14, 21];

/** What happens, by category; as many kinds for each. The place follows. */
const KINDS: readonly (readonly string[])[] = [
  ['Rocket fire in', 'Roadside bomb in', 'Mortar fire in', 'Drone seen over', 'Shots fired in', 'Blast in'],
  [
    'Patrol in',
    'Checkpoint set up in',
    'Convoy crosses',
    'Base handed over in',
    'Troops move into',
    'Exercise in',
  ],
  [
    'Talks held in',
    'Envoy received in',
    'Statement read in',
    'Accord signed in',
    'Call made from',
    'Delegation visits',
  ],
  ['March through', 'Vote held in', 'Sit-in in', 'Strike called in', 'Rally in', 'Council meets in'],
];

/** The roles of the first, second and third actor, by category. */
export const CATEGORY_ROLES: readonly (readonly [Role, Role, Role])[] = [
  ['perpetrator', 'target', 'victim'],
  ['subject', 'host', 'announcer'],
  ['counterpart', 'counterpart', 'mediator'],
  ['announcer', 'subject', 'host'],
];

export const KINDS_PER_CATEGORY = KINDS[0].length;

const NAMES: readonly string[] = [...DEMO_PLACES.map(({ name }) => name), 'a place not named'];

/** Every kind of happening in every place. */
export const DEMO_TITLES: readonly string[] = KINDS.flat().flatMap((kind) =>
  NAMES.map((name) => `${kind} ${name}`),
);

/** The code of a title; `place` is a place's code or DEMO_PLACES.length for none. */
export function titleCode(category: number, kind: number, place: number): number {
  return (category * KINDS_PER_CATEGORY + kind) * NAMES.length + place;
}

const KIND_WORDS: readonly string[] = KINDS.flat().map((kind) =>
  kind
    .toLowerCase()
    .replace(/ (in|over|into|from)$/, '')
    .replaceAll(' ', '-'),
);

/** A word for the kind of a title, from its first words. */
export function kindOfTitle(title: number): string {
  return KIND_WORDS[Math.floor(title / NAMES.length)];
}
