import { LANE_KEYS, type LaneKey } from '../store/query.ts';

/** What the timeline's lanes stand for: a division of the events, or one row per event in known order. */
export const LANE_FORMS = [...LANE_KEYS, 'order'] as const;
export type LaneForm = (typeof LANE_FORMS)[number];

/** The division that counts and the overview go by. */
export function divisionOf(form: LaneForm): LaneKey {
  return form === 'order' ? 'category' : form;
}
