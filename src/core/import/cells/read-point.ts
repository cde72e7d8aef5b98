import { latinNumber } from './latin-number.ts';

/** A place in degrees, WGS 84. */
export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

const DECIMAL = /^([+-]?\d{1,3}(?:[.,]\d*)?)\s*°?\s*([NSEW])?$/i;
/** Degrees, minutes and perhaps seconds, with any signs between. */
const SEXAGESIMAL =
  /^([NSEW])?\s*([+-]?)(\d{1,3})\s*[°ºd:\s-]\s*(\d{1,2}(?:[.,]\d+)?)\s*['′’m:\s-]?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”s]|''|′′)?)?\s*([NSEW])?$/i;

/** Degrees, minutes and perhaps seconds without a sign between, as 331818N. */
const PACKED = /^(\d{2,3})(\d\d)(\d\d(?:\.\d+)?)?([NSEW])$/i;

/** As nearly all files have them. */
const PLAIN = /^-?\d{1,3}(?:\.\d+)?$/;

const number = (text: string) => Number(text.replace(',', '.'));
const signOf = (letter = '') => (/[SW]/i.test(letter) ? -1 : 1);

/** Degrees of one coordinate, or undefined where it is none or beyond the Earth. `most` is 90 or 180. */
export function readDegrees(written: string, most: number): number | undefined {
  const trimmed = written.trim();
  if (PLAIN.test(trimmed)) return Math.abs(Number(trimmed)) <= most ? Number(trimmed) : undefined;
  const text = latinNumber(trimmed)
    .replace(/^\u2212/, '-')
    .replace(PACKED, '$1 $2 $3$4')
    .replace(/^([NSEW])\s*(\d{1,3}(?:[.,]\d+)?)\s*°?$/i, '$2$1');
  const decimal = DECIMAL.exec(text);
  const parts = decimal ? undefined : SEXAGESIMAL.exec(text);
  const letter = decimal?.[2] ?? parts?.[1] ?? parts?.[6];
  if (letter !== undefined && /[NS]/i.test(letter) !== (most === 90)) return undefined;
  let degrees: number;
  if (decimal) degrees = number(decimal[1]) * signOf(letter);
  else if (parts) {
    const [minutes, seconds] = [number(parts[4]), number(parts[5] ?? '0')];
    if (minutes >= 60 || seconds >= 60) return undefined;
    degrees =
      (Number(parts[3]) + minutes / 60 + seconds / 3600) * signOf(letter) * (parts[2] === '-' ? -1 : 1);
  } else degrees = scientific(text);
  return Math.abs(degrees) <= most ? degrees : undefined;
}

/** `4.4E1` and the like, and more decimals than anybody needs. */
function scientific(text: string): number {
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}

/** Both coordinates in one text: `33.3, 44.4`, `33°18'N 44°24'E`, `POINT (44.4 33.3)`. */
export function readPair(written: string): LatLon | undefined {
  const text = latinNumber(written.trim()).replace(
    /\b(?:lat(?:itude)?|lon(?:g(?:itude)?)?|lng)\b\s*[:=]?\s*/gi,
    '',
  );
  const wkt = /^(?:SRID=4326;)?POINT\s*Z?\s*\(\s*(\S+)\s+(\S+)(?:\s+\S+)?\s*\)$/i.exec(text);
  if (wkt) return pairOf(wkt[2], wkt[1]);
  const letters = /^(.*?[NS])[\s,;/]*(.*[EW])$/i.exec(text) ?? /^(N.*?|S.*?)[\s,;/]*([EW].*)$/i.exec(text);
  if (letters) return pairOf(letters[1], letters[2]);
  const eastFirst = /^(.*?[EW])[\s,;/]*(.*[NS])$/i.exec(text);
  if (eastFirst) return pairOf(eastFirst[2], eastFirst[1]);
  const parts = text.replace(/^[([]|[)\]]$/g, '').split(/\s*[;/]\s*|,\s+|\s+|(?<=\.\d+),(?=[+-]?\d)/);
  return parts.length === 2 ? pairOf(parts[0], parts[1]) : undefined;
}

/** A place by its two coordinates; undefined where one of them is none. */
export function pairOf(north: string, east: string): LatLon | undefined {
  const lat = readDegrees(north, 90);
  const lon = readDegrees(east, 180);
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}
