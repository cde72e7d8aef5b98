import { offsetChange } from './offset-change.ts';
import { DAY } from './span.ts';

/**
 * A time zone as the offset of its clocks. "Local" times are written as if they were UTC: the local time
 * 2020-11-17 20:00 is the number Date.UTC(2020, 10, 17, 20). All numbers in ms.
 */
export interface Zone {
  /** IANA name, e.g. Asia/Baghdad. */
  readonly name: string;
  /** What the clocks show more than UTC at this instant. */
  offsetAt(instant: number): number;
  /** The clock's reading at this instant. */
  toLocal(instant: number): number;
  /**
   * The instant at which the clocks show this reading. A reading that occurs twice gives the earlier instant; one that
   * is skipped gives the instant of the jump.
   */
  toInstant(local: number): number;
}

/** A stretch of time over which offsets are looked up at once: about thirteen months. */
const BLOCK = 2 ** 35;
/** No zone has kept a change of its clocks for less than this. */
const PROBE = BLOCK / 64;
/** The range of Date. */
const LIMIT = 8.64e15;

/** The offsets of one block: `offsets[i]` holds from `starts[i]` on. */
interface Block {
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

function offsetReader(name: string): (instant: number) => number {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  } catch {
    throw new RangeError(`"${name}" is not a time zone; use an IANA name such as Asia/Baghdad`);
  }
  return (instant) => {
    const text = format.format(Math.min(LIMIT, Math.max(-LIMIT, instant)));
    const [, sign, hours, minutes, seconds = '0'] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
    if (!sign) return 0;
    const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
    return sign === '-' ? -size : size;
  };
}

/** Probes the block and closes in on each change. */
function readBlock(index: number, read: (instant: number) => number): Block {
  const end = (index + 1) * BLOCK;
  let at = index * BLOCK;
  let offset = read(at);
  const starts = [at];
  const offsets = [offset];
  while (at < end) {
    const next = at + PROBE;
    const nextOffset = read(next);
    if (nextOffset !== offset) {
      starts.push(offsetChange(at, next, read));
      offsets.push(nextOffset);
    }
    at = next;
    offset = nextOffset;
  }
  return { starts, offsets };
}

function makeZone(name: string): Zone {
  const read = offsetReader(name);
  const blocks = new Map<number, Block>();
  let lastIndex = Number.NaN;
  let last: Block = { starts: [], offsets: [] };

  function offsetAt(instant: number): number {
    const inRange = Math.min(LIMIT, Math.max(-LIMIT, instant));
    const index = Math.floor(inRange / BLOCK);
    if (index !== lastIndex) {
      last = blocks.get(index) ?? readBlock(index, read);
      blocks.set(index, last);
      lastIndex = index;
    }
    let stretch = last.starts.length - 1;
    while (stretch > 0 && last.starts[stretch] > inRange) stretch--;
    return last.offsets[stretch];
  }

  function toInstant(local: number): number {
    const before = offsetAt(local - DAY);
    const after = offsetAt(local + DAY);
    if (before === after) return local - before;
    const first = local - before;
    if (offsetAt(first) === before) return first;
    const second = local - after;
    if (offsetAt(second) === after) return second;
    return offsetChange(second, first, offsetAt);
  }

  return { name, offsetAt, toLocal: (instant) => instant + offsetAt(instant), toInstant };
}

const zones = new Map<string, Zone>();

/**
 * The zone of an IANA name, made once. Offsets come from Intl, some thirteen months at a time, and are kept, so that a
 * look-up costs a few comparisons. Throws a RangeError on a name that Intl does not know.
 */
export function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  const zone = makeZone(name);
  zones.set(name, zone);
  return zone;
}
