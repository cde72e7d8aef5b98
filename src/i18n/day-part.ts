/** Parts of a day that have words, in hours: no two are the same stretch. */
const HOURS = {
  early: [0, 6],
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 24],
  late: [20, 24],
} as const;

/** Names the messages of a part of the day. */
export type DayPart = keyof typeof HOURS;

const PARTS = Object.keys(HOURS) as readonly DayPart[];

/** The part of a day that a stretch of it is, in hours after midnight; undefined where it has no word. */
export function dayPartOf(from: number, to: number): DayPart | undefined {
  return PARTS.find((part) => HOURS[part][0] === from && HOURS[part][1] === to);
}
