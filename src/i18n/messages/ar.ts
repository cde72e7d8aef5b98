import type { Words } from '../words.ts';
import { app } from './ar/app.ts';
import { between } from './ar/between.ts';
import { calendar } from './ar/calendar.ts';
import { changes } from './ar/changes.ts';
import { day } from './ar/day.ts';
import { detail } from './ar/detail.ts';
import { facets } from './ar/facets.ts';
import { list } from './ar/list.ts';
import { map } from './ar/map.ts';
import { cities, languages } from './ar/names.ts';
import { kinds, order } from './ar/order.ts';
import { replay } from './ar/replay.ts';
import { roles } from './ar/roles.ts';
import { story } from './ar/story.ts';
import { time } from './ar/time.ts';
import { timeline } from './ar/timeline.ts';
import { totals } from './ar/totals.ts';
import { units } from './ar/units.ts';

export const ar: Words = {
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
  list: { between: '، ', last: ' و' },
};
