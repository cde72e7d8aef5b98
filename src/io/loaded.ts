import type { OpenSet } from '../core/store/open-set.ts';

/** Why a data set could not be opened; `file` is its address. */
export type LoadProblem =
  | { readonly kind: 'unreachable'; readonly file: string }
  | { readonly kind: 'status'; readonly file: string; readonly status: number }
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: string };

export type Loaded =
  | { readonly ok: true; readonly open: OpenSet }
  | { readonly ok: false; readonly problem: LoadProblem };
