import { grown } from '../../base/grown.ts';
import { type Codes, codeColumn } from './code-column.ts';
import {
  type ColumnKind,
  type ColumnsOf,
  type DictionaryName,
  isDictionary,
  NUMBERS,
  type NumberKind,
  type Numbers,
} from './column-kinds.ts';

type Kinds = Readonly<Record<string, ColumnKind>>;

/** Room for columns whose dictionaries still grow: codes stand in the widest array. */
export type Room<K extends Kinds> = {
  readonly [C in keyof K]: InstanceType<(typeof NUMBERS)[K[C] extends NumberKind ? K[C] : 'u32']>;
};

/** Room for so many values of each column. */
export function roomFor<const K extends Kinds>(kinds: K, length: number): Room<K> {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      new NUMBERS[isDictionary(kind) ? 'u32' : kind](length),
    ]),
  ) as Room<K>;
}

/** The same values with room for twice as many. */
export function moreRoom<R extends Readonly<Record<string, Numbers>>>(room: R): R {
  return Object.fromEntries(Object.entries(room).map(([name, numbers]) => [name, grown(numbers, 64)])) as R;
}

function isInPlace(order: Uint32Array): boolean {
  for (let i = 0; i < order.length; i++) if (order[i] !== i) return false;
  return true;
}

/** The codes in an order, in as few bytes as their dictionary allows; what is none of its codes stands for no value. */
function narrowed(codes: Uint32Array, order: Uint32Array, values: number): Codes {
  const column = codeColumn(order.length, values);
  for (let i = 0; i < order.length; i++) column[i] = Math.min(values, codes[order[i]]);
  return column;
}

function inOrder(numbers: Numbers, order: Uint32Array, isSame: boolean): Numbers {
  if (isSame) return numbers.length === order.length ? numbers : numbers.slice(0, order.length);
  const column = new (numbers.constructor as new (length: number) => Numbers)(order.length);
  for (let i = 0; i < order.length; i++) column[i] = numbers[order[i]];
  return column;
}

/**
 * The columns in their final order and width; `order` has for each place where its value stands in the room. The room is given
 * up column by column, so that not all is there twice.
 */
export function finished<K extends Kinds>(
  kinds: K,
  room: Room<K>,
  order: Uint32Array,
  sizeOf: (name: DictionaryName) => number,
): ColumnsOf<K> {
  const isSame = isInPlace(order);
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => {
      const numbers: Numbers = room[name];
      delete (room as Partial<Record<string, Numbers>>)[name];
      return [
        name,
        isDictionary(kind)
          ? narrowed(numbers as Uint32Array, order, sizeOf(kind))
          : inOrder(numbers, order, isSame),
      ];
    }),
  ) as ColumnsOf<K>;
}
