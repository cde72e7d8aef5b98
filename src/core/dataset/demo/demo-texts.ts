import type { Random } from './random.ts';

/** What is told of a made incident, part by part; the numbers differ besides. */
const OPENINGS = [
  'Residents report',
  'A patrol finds',
  'Guards at a gate notice',
  'Shopkeepers describe',
  'Drivers on the ring road see',
  'A night watchman hears',
  'Workers of a bakery tell of',
  'Students on their way home film',
  'A caretaker writes down',
  'Passengers of a minibus mention',
  'Fishermen on the river point to',
  'Market sellers speak of',
  'A nurse on duty notes',
  'Neighbours complain about',
  'A teacher records',
  'Pilgrims ask about',
] as const;
const THINGS = [
  'smoke behind a warehouse',
  'two loud bangs',
  'a convoy with covered lorries',
  'broken windows along the street',
  'a crowd with banners',
  'men in unmarked uniforms',
  'a burning generator',
  'leaflets thrown from a car',
  'a closed bridge and long queues',
  'helicopters at low height',
  'an abandoned pickup',
  'flares over the rooftops',
  'a meeting of elders in a school yard',
  'a checkpoint without lights',
  'a delegation with interpreters',
  'a strike notice on a gate',
] as const;
const PLACES = [
  'near the old cinema',
  'beside a petrol station',
  'at the northern roundabout',
  'between two canals',
  'behind the stadium',
  'in front of a clinic',
  'under the flyover',
  'at the vegetable market',
  'along the railway',
  'opposite the post office',
  'by the water tower',
  'at a ferry landing',
  'close to the brick kilns',
  'on the road to the airport',
  'at a bus garage',
  'next to an unfinished tower',
] as const;
const AFTERWARDS = [
  'Electricity fails for an hour',
  'Traffic is led around the block',
  'An ambulance leaves without its siren',
  'Nobody claims to have seen more',
  'The street is swept before noon',
  'A spokesman promises an answer',
  'Two lists of names circulate',
  'A camera is said to have recorded it',
  'Rain ends the gathering',
  'Accounts of the number differ',
  'The shops open again by evening',
  'A letter of protest follows',
  'The council sends an engineer',
  'Phones in the quarter go silent',
  'A second visit is announced',
  'Nothing is confirmed',
] as const;
const NOTES = [
  'heard by telephone',
  'copied from a notice',
  'seen on a short film',
  'told twice with other times',
  'place taken from a map',
  'figure as first given',
  'no name was asked for',
  'translated by hand',
  'date as in the heading',
  'one witness only',
  'later withdrawn in part',
  'added from memory',
] as const;

function pick(list: readonly string[], random: Random): string {
  return list[Math.floor(random() * list.length)];
}

/** About 200 letters that tell of something nobody saw, `serial` among them so that hardly two are alike. */
export function demoSummary(serial: number, random: Random): string {
  const minutes = 5 + Math.floor(random() * 55);
  return `${pick(OPENINGS, random)} ${pick(THINGS, random)} ${pick(PLACES, random)}, about ${minutes} minutes after call ${1 + (serial % 99_991)}. ${pick(AFTERWARDS, random)}. Sheet ${1 + (serial % 9973)}: ${pick(NOTES, random)}.`;
}
