import { ROLES, type Role } from '../model/vocabulary.ts';

/** What claims count: the quantity of an event, and the pairs of columns for people. */
export const COUNTED = ['quantity', 'killed', 'wounded'] as const;
export type Counted = (typeof COUNTED)[number];

/** The ends of those pairs, for which a claim names the pair. */
export const PAIR_ENDS = {
  killed_low: 'killed',
  killed_high: 'killed',
  wounded_low: 'wounded',
  wounded_high: 'wounded',
} as const satisfies Record<string, Counted>;

export function isCounted(field: string | undefined): field is Counted {
  return (COUNTED as readonly (string | undefined)[]).includes(field);
}

/** Whether a claim's field is a part somebody plays; its value is then an actor. */
export function isRole(field: string | undefined): field is Role {
  return (ROLES as readonly (string | undefined)[]).includes(field);
}
