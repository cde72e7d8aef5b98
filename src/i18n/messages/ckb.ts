import type { Words } from '../words.ts';
import { app } from './ckb/app.ts';
import { between } from './ckb/between.ts';
import { calendar } from './ckb/calendar.ts';
import { changes } from './ckb/changes.ts';
import { day } from './ckb/day.ts';
import { detail } from './ckb/detail.ts';
import { facets } from './ckb/facets.ts';
import { list } from './ckb/list.ts';
import { map } from './ckb/map.ts';
import { cities, languages } from './ckb/names.ts';
import { kinds, order } from './ckb/order.ts';
import { replay } from './ckb/replay.ts';
import { roles } from './ckb/roles.ts';
import { story } from './ckb/story.ts';
import { time } from './ckb/time.ts';
import { timeline } from './ckb/timeline.ts';
import { totals } from './ckb/totals.ts';
import { units } from './ckb/units.ts';

export const ckb: Words = {
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
  list: { between: '، ', last: ' و ' },
};
