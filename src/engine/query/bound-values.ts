import {
  BIGINT,
  DOUBLE,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  LIST,
  listValue,
  UBIGINT,
  UINTEGER,
  VARCHAR,
} from '@duckdb/node-api';

/** Values for a statement: each is bound, and stands in the SQL as `$1`, `$2` and so on. */
export interface BoundValues {
  readonly values: readonly DuckDBValue[];
  readonly types: readonly DuckDBType[];
  /** A row, a code or a count. */
  int(value: number): string;
  /** An instant, or an index of the map's grid. */
  long(value: number): string;
  number(value: number): string;
  bits(value: bigint): string;
  text(value: string): string;
  /** Codes as a list. */
  codes(values: readonly number[]): string;
  /** Instants as a list. */
  longs(values: readonly number[]): string;
}

export function boundValues(): BoundValues {
  const values: DuckDBValue[] = [];
  const types: DuckDBType[] = [];
  const bind = (value: DuckDBValue, type: DuckDBType) => {
    types.push(type);
    return `$${values.push(value)}`;
  };
  return {
    values,
    types,
    int: (value) => bind(value, INTEGER),
    long: (value) => bind(BigInt(value), BIGINT),
    number: (value) => bind(value, DOUBLE),
    bits: (value) => bind(value, UBIGINT),
    text: (value) => bind(value, VARCHAR),
    codes: (list) => bind(listValue([...list]), LIST(UINTEGER)),
    longs: (list) => bind(listValue(list.map(BigInt)), LIST(BIGINT)),
  };
}
