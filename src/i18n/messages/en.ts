import { app } from './en/app.ts';
import { between } from './en/between.ts';
import { changes } from './en/changes.ts';
import { day } from './en/day.ts';
import { detail } from './en/detail.ts';
import { facets } from './en/facets.ts';
import { list } from './en/list.ts';
import { map } from './en/map.ts';
import { cities, languages } from './en/names.ts';
import { kinds, order } from './en/order.ts';
import { replay } from './en/replay.ts';
import { roles } from './en/roles.ts';
import { story } from './en/story.ts';
import { time } from './en/time.ts';
import { timeline } from './en/timeline.ts';
import { totals } from './en/totals.ts';
import { units } from './en/units.ts';

/** English is the source of the keys; one file per section so that a pane's words lie together. */
export const en = {
  replay,
  app,
  between,
  changes,
  cities,
  day,
  detail,
  facets,
  kinds,
  languages,
  list,
  map,
  order,
  roles,
  story,
  time,
  timeline,
  totals,
  units,
} as const;

export type Messages = typeof en;
