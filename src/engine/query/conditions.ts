import { subtree } from '../../core/dataset/tree.ts';
import { STATUSES } from '../../core/model/vocabulary.ts';
import type { Bounds } from '../../core/space/bounds.ts';
import { areasOf } from '../../core/space/world-area.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { Span } from '../../core/time/span.ts';
import { CERTAIN } from '../set/certain-rows.ts';
import type { EngineSet } from '../set/engine-set.ts';
import { wholesOf } from '../set/kin-rows.ts';
import type { BoundValues } from './bound-values.ts';
import { partCondition } from './part-conditions.ts';
import { textConditions } from './text-conditions.ts';

/** Which events: of a filter, and in a map window where there is one. */
export interface Asked {
  readonly filter: Filter;
  readonly window?: Bounds;
}

function codesIn(list: readonly { readonly id: string }[], ids: readonly string[]): readonly number[] {
  const wanted = new Set(ids);
  return [...list.keys()].filter((code) => wanted.has(list[code].id));
}

/** The codes of the chosen places and of all within them. */
export function placeCodes({ places, placeTree }: EngineSet, ids: readonly string[]): readonly number[] {
  return [...new Set(codesIn(places, ids).flatMap((code) => subtree(placeTree, code)))];
}

function placeCondition(set: EngineSet, values: BoundValues, { place, places }: Filter): string {
  const codes = placeCodes(set, place);
  const own = values.among('place', codes);
  const { kin } = set;
  if (places === 'own' || !kin) return own;
  const lying = new Set(codes);
  const wholes = kin.rows.flatMap((_, at) => (lying.has(kin.places[at]) ? wholesOf(kin, at) : []));
  const rows = [...new Set(wholes)].map((at) => kin.rows[at]);
  return `(${own} OR ${values.among('row', rows)})`;
}

/** F11: the point lies in the bounds, edges included. */
export function boundsCondition(values: BoundValues, bounds: Bounds): string {
  const areas = areasOf(bounds).map(({ left, right, top, bottom }) =>
    [
      `x >= ${values.number(left)} AND x <= ${values.number(right)}`,
      `y >= ${values.number(top)} AND y <= ${values.number(bottom)}`,
    ].join(' AND '),
  );
  return `(${areas.map((area) => `(${area})`).join(' OR ')})`;
}

/** The stretch is not over at an instant; one without length is the instant itself. */
export function reachesCondition({ ticks }: EngineSet, values: BoundValues, instant: number): string {
  const first = values.long(ticks.floor(instant));
  const isTick = ticks.floor(instant) === ticks.ceil(instant);
  return `over >= ${first} AND ${isTick ? `(over > ${first} OR start = over)` : `over > ${first}`}`;
}

/** C1: the stretch shares an instant with the span. */
export function spanCondition(set: EngineSet, values: BoundValues, { from, to }: Span): string {
  return `start < ${values.long(set.ticks.ceil(to))} AND ${reachesCondition(set, values, from)}`;
}

/** The whole stretch lies in the span. */
export function whollyCondition({ ticks }: EngineSet, values: BoundValues, { from, to }: Span): string {
  return [
    `start >= ${values.long(ticks.ceil(from))}`,
    `start < ${values.long(ticks.ceil(to))}`,
    `over <= ${values.long(ticks.floor(to))}`,
  ].join(' AND ');
}

/** What has to hold of a row of `events`, each alone; empty where nothing is asked. */
export function conditionsOf(set: EngineSet, values: BoundValues, { filter, window }: Asked): string[] {
  const { category, status, place, source, certainty, q } = filter;
  const parts = partCondition(set, values, filter);
  return [
    ...(category.length > 0 ? [values.among('category', codesIn(set.categories, category))] : []),
    ...(status.length > 0
      ? [
          values.among(
            'status',
            codesIn(
              STATUSES.map((id) => ({ id })),
              status,
            ),
          ),
        ]
      : []),
    ...(source.length > 0 ? [values.among('source', codesIn(set.sources, source))] : []),
    ...(place.length > 0 ? [placeCondition(set, values, filter)] : []),
    ...(parts ? [`(${parts})`] : []),
    ...certainty.map((one) => `(${CERTAIN[one](values)})`),
    ...textConditions(set, values, q),
    ...(window ? [boundsCondition(values, window)] : []),
  ];
}
