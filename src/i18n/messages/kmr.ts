import type { Words } from '../words.ts';
import { app } from './kmr/app.ts';
import { between } from './kmr/between.ts';
import { calendar } from './kmr/calendar.ts';
import { changes } from './kmr/changes.ts';
import { day } from './kmr/day.ts';
import { detail } from './kmr/detail.ts';
import { facets } from './kmr/facets.ts';
import { list } from './kmr/list.ts';
import { map } from './kmr/map.ts';
import { cities, languages } from './kmr/names.ts';
import { kinds, order } from './kmr/order.ts';
import { replay } from './kmr/replay.ts';
import { roles } from './kmr/roles.ts';
import { story } from './kmr/story.ts';
import { time } from './kmr/time.ts';
import { timeline } from './kmr/timeline.ts';
import { totals } from './kmr/totals.ts';
import { units } from './kmr/units.ts';

export const kmr: Words = {
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
  list: { between: ', ', last: ' û ' },
};
