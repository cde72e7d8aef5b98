import type { Words } from '../words.ts';
import { app } from './fr/app.ts';
import { between } from './fr/between.ts';
import { calendar } from './fr/calendar.ts';
import { changes } from './fr/changes.ts';
import { day } from './fr/day.ts';
import { detail } from './fr/detail.ts';
import { elide } from './fr/elision.ts';
import { facets } from './fr/facets.ts';
import { list } from './fr/list.ts';
import { map } from './fr/map.ts';
import { cities, languages } from './fr/names.ts';
import { kinds, order } from './fr/order.ts';
import { replay } from './fr/replay.ts';
import { roles } from './fr/roles.ts';
import { story } from './fr/story.ts';
import { time } from './fr/time.ts';
import { timeline } from './fr/timeline.ts';
import { totals } from './fr/totals.ts';
import { units } from './fr/units.ts';

export const fr: Words = {
  messages: {
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
  },
  calendar,
  list: { between: ', ', last: ' et ' },
  join: elide,
};
