/**
 * Answers as JSON: numbers that JSON has not, and arrays of counts, stand as an object with one key that begins with this
 * sign. Absent values of objects stay absent; in lists they are told apart from null.
 */
const SIGN = '~';

/** A value as one that JSON holds: of numbers, texts, lists, plain objects and `Uint32Array`. */
function toWire(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return { [`${SIGN}number`]: String(value) };
  if (value instanceof Uint32Array) return { [`${SIGN}counts`]: Array.from(value) };
  if (Array.isArray(value))
    return value.map((one) => (one === undefined ? { [`${SIGN}absent`]: true } : toWire(one)));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toWire(one)]));
  return value;
}

function fromWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromWire);
  if (typeof value !== 'object' || value === null) return value;
  const [[key, held] = ['', undefined]] = Object.entries(value);
  if (key === `${SIGN}number`) return Number(held);
  if (key === `${SIGN}counts`) return Uint32Array.from(held as readonly number[]);
  if (key === `${SIGN}absent`) return undefined;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fromWire(one)]));
}

/** What stands under a sign in a value that was printed, where it is an object of that key alone. */
function signed(value: unknown, key: 'number' | 'absent'): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const { [`${SIGN}${key}`]: held, ...rest } = value as Readonly<Record<string, unknown>>;
  return Object.keys(rest).length === 0 ? held : undefined;
}

/** The number that JSON has not for which a value stands; undefined where it stands for none. */
export function wireNumber(value: unknown): number | undefined {
  const text = signed(value, 'number');
  return typeof text === 'string' ? Number(text) : undefined;
}

/** Whether a value of a list stands for one that is absent. */
export function isWireAbsent(value: unknown): boolean {
  return signed(value, 'absent') === true;
}

export function printWire(value: unknown): string {
  return JSON.stringify(toWire(value)) ?? 'null';
}

/** What `printWire` printed. */
export function readWire(text: string): unknown {
  return fromWire(JSON.parse(text));
}
