import {
  type ColumnKind,
  type DictionaryName,
  isDictionary,
  type Numbers,
  PART_COLUMNS,
  ROW_COLUMNS,
} from '../column-kinds.ts';
import type { Sections } from './read-sections.ts';
import { VOCABULARY_SIZES } from './sections.ts';

/** Columns in which the length of the dictionary stands for no value. */
const MAY_LACK: readonly string[] = ['place', 'unit'];

/** The first place where the numbers do not rise or stay, from `least` on; -1 where there is none. NaN never stays. */
function fallAt(numbers: Numbers, least: number): number {
  let before = least;
  for (let i = 0; i < numbers.length; i++) {
    if (!(numbers[i] >= before)) return i;
    before = numbers[i];
  }
  return -1;
}

/** The first place with a number outside of `least` to below `end`; -1 where there is none. */
function outsideAt(numbers: Numbers, least: number, end: number): number {
  for (let i = 0; i < numbers.length; i++) if (numbers[i] < least || numbers[i] >= end) return i;
  return -1;
}

function wrongTexts({ arrays }: Sections): string | undefined {
  for (const [name, ends] of arrays) {
    if (!name.endsWith('.ends')) continue;
    const bytes = arrays.get(name.replace('.ends', '.bytes'))!;
    if (fallAt(ends, 0) >= 0 || (ends.length > 0 ? ends[ends.length - 1] : 0) !== bytes.length)
      return `the texts of its section ${name} do not end one after the other up to the last`;
  }
  return undefined;
}

function wrongParts({ arrays }: Sections): string | undefined {
  const offsets = arrays.get('actorOffsets')!;
  const isRight =
    offsets[0] === 0 &&
    fallAt(offsets, 0) < 0 &&
    offsets[offsets.length - 1] === arrays.get('roleCodes')!.length;
  return isRight ? undefined : 'the parts of its events do not stand one after the other up to the last';
}

function wrongCodes({ arrays }: Sections): string | undefined {
  const sizeOf = (name: DictionaryName) => arrays.get(`${name}.ends`)!.length;
  const kinds: readonly (readonly [string, ColumnKind])[] = Object.entries({
    ...ROW_COLUMNS,
    ...PART_COLUMNS,
  });
  const limits = [
    ...kinds.flatMap(([name, kind]) =>
      isDictionary(kind) ? [[name, sizeOf(kind) + (MAY_LACK.includes(name) ? 1 : 0)] as const] : [],
    ),
    ...Object.entries(VOCABULARY_SIZES),
  ];
  for (const [name, end] of limits) {
    const codes = arrays.get(name)!;
    const at = outsideAt(codes, 0, end);
    if (at >= 0) return `its section ${name} has the code ${codes[at]} where they end below ${end}`;
  }
  return undefined;
}

/** Whether following the wholes of some row leads back to it. Each row is walked over once. */
function hasCircle(partOf: Numbers): boolean {
  /** From which row a row was first walked over, and one. */
  const walkedFrom = new Uint32Array(partOf.length);
  for (let row = 0; row < partOf.length; row++) {
    let at = row;
    while (at >= 0 && walkedFrom[at] === 0) {
      walkedFrom[at] = row + 1;
      at = partOf[at];
    }
    if (at >= 0 && walkedFrom[at] === row + 1) return true;
  }
  return false;
}

function wrongRows({ rows, arrays }: Sections): string | undefined {
  if (fallAt(arrays.get('startEarliest')!, Number.NEGATIVE_INFINITY) >= 0)
    return 'its events do not stand in the order of their starts';
  for (const [name, least] of [
    ['partOf', -1],
    ['endOrder', 0],
    ['pointOrder', 0],
  ] as const) {
    const numbers = arrays.get(name);
    if (numbers && (numbers.length > rows || outsideAt(numbers, least, rows) >= 0))
      return `its section ${name} names rows that there are none of`;
  }
  const partOf = arrays.get('partOf');
  return partOf && hasCircle(partOf) ? 'some event of it is a part of itself' : undefined;
}

/** What is wrong within the sections of a buffer (B4 to B6), or undefined. */
export function wrongContent(sections: Sections): string | undefined {
  return wrongTexts(sections) ?? wrongParts(sections) ?? wrongCodes(sections) ?? wrongRows(sections);
}
