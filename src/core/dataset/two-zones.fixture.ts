import { type Edit, smallFiles } from './small-package.fixture.ts';

/** Adds rows to the small package, whose tables are sorted by their ids. */
const EVENTS: readonly Edit[] = [
  ['events.csv', 'date,time,effective', 'date,time,zone,effective'],
  [
    'events.csv',
    'blast,attacks,blast,Blast at the gate,A blast hits the gate.,2020-11-17,20:27,,',
    `autumn-talks,diplomacy,talks,Talks in Washington,They talk in the capital.,2020-10,,,,occurred,house,,,,,,,,paper,4
blast,attacks,blast,Blast at the gate,A blast hits the gate.,2020-11-17,20:27,,,`,
  ],
  [
    'events.csv',
    'campaign,attacks',
    `call,diplomacy,call,A call to Baghdad,The two speak on the telephone.,2020-11-17,12:05,,,occurred,house,,,,,,,,paper,4
campaign,attacks`,
  ],
  ['events.csv', '2019-10/2020-11-17,,,', '2019-10/2020-11-17,,,,'],
  [
    'events.csv',
    'pact,diplomacy,pact,Pact is announced,Both sides announce a pact.,2020-10~,,2021-01,',
    `clocks-back,diplomacy,note,A note at night,A note is sent as clocks go back.,2020-11-01,01:30,,,occurred,house,,,,,,,,paper,4
cut,diplomacy,announcement,A cut is announced,Troops are to leave.,2020-11-17,,,2021-01-15,announced,house,,,,,,,,paper,4
note,diplomacy,note,A note from Washington,The answer comes by night.,2020-11-17,23:30,America/New_York,,occurred,gate,,,,,,,,paper,4
pact,diplomacy,pact,Pact is announced,Both sides announce a pact.,2020-10~,,,2021-01,`,
  ],
  ['events.csv', '2014/..,,,', '2014/..,,,,'],
  ['events.csv', '20:00..24:00,,', '20:00..24:00,,,'],
];

const PLACES: readonly Edit[] = [
  ['places.csv', 'radius_m,area,source', 'radius_m,area,zone,source'],
  ['places.csv', '150,,own', '150,,,own'],
  [
    'places.csv',
    'land,The Land,country,,,33,44,300000,,own',
    'house,The House,site,washington,,38.9,-77.04,100,,,own estimate\nland,The Land,country,,,33,44,300000,,,own',
  ],
  ['places.csv', 'quarter,own', 'quarter,,own'],
  [
    'places.csv',
    '15000,,own estimate\n',
    '15000,,,own estimate\nusa,The States,country,,,39,-98,3000000,,America/New_York,own estimate\nwashington,Washington,city,usa,,38.9,-77.04,15000,,,own estimate\n',
  ],
];

/**
 * The files of the small package, whose zone is Baghdad's, with events in Washington: most by the country around their
 * place, one by its own cell. Then further edits.
 */
export function twoZoneFiles(...edits: readonly Edit[]): Map<string, string> {
  return smallFiles(...EVENTS, ...PLACES, ...edits);
}
