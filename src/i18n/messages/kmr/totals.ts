import type { Messages } from '../../messages.ts';

export const totals: Messages['totals'] = {
  category: '{title}:',
  killed: 'kuştî: {range}',
  wounded: 'birîndar: {range}',
  quantity: '{unit}: {range}',
  unnamedUnit: '{unit}: {range}',
  given: { one: 'ji {n} bûyerê', other: 'ji {n} bûyeran' },
  givenWithin: '{given}; beş bi giştiya xwe re tên hejmartin',
  accountShort: 'vegotina {speaker}',
  account: 'li gorî vegotina {speaker} li cihê ku heye',

  notCounted: {
    one: 'nehatiye hejmartin: {n} bûyera ku dibe ku li derve be',
    other: 'nehatine hejmartin: {n} bûyerên ku dibe ku li derve bin',
  },
  outsideWhy:
    'Dîrokên wan ji tişta xuya derbas dibin. Dibe ku li derveyî wê qewimîbin, loma kom wan nahejmêrin.',
  moreOutside: 'û {n} yên din',

  how: 'Ev çawa tê hejmartin',
  caption: { one: 'Tişta ku {n} bûyer dide', other: 'Tişta ku {n} bûyer bi hev re didin' },
  figure: 'Hejmar',
  range: 'Navber',
  events: 'Ji bûyeran',
  killedFigure: 'Kuştî',
  woundedFigure: 'Birîndar',
  within: 'Di giştiya wan de',
  parts: {
    one: '{n} ji van bûyeran beşek ji yeke din a nav wan e.',
    other: '{n} ji van bûyeran beşên yên din ên nav wan in.',
  },
  outsideCount: {
    one: '{n} bûyera ku dibe ku li derveyî tişta xuya be nehatiye hejmartin.',
    other: '{n} bûyerên ku dibe ku li derveyî tişta xuya bin nehatine hejmartin.',
  },
  rule: 'Kategorî qet li hev nayên zêdekirin. Giştî tê hejmartin û beşên wê na; beş bi tenê qet ji giştiya xwe zêdetir nabin. Li cihê ku vegotin ji hev cuda ne, navber hemûyan digire. Tişta ku hatiye ragihandin, gef pê hatiye xwarin an tê çaverêkirin nayê zêdekirin.',
  ruleSpeaker:
    'Kategorî qet li hev nayên zêdekirin. Giştî tê hejmartin û beşên wê na; beş bi tenê qet ji giştiya xwe zêdetir nabin. Li cihê ku di vegotina {speaker} de hejmar tune ye, navber hemû vegotinan digire. Tişta ku hatiye ragihandin, gef pê hatiye xwarin an tê çaverêkirin nayê zêdekirin.',
  ruleDead: 'Bidarvekirin kesên hatine darvekirin in, ku di nav kuştiyan de nînin.',
  none: 'Tu hejmar nehatiye dayîn',
};
