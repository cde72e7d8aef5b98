import type { SingleTable, TableName } from './tables.ts';

/**
 * The Table Schema of every table (https://datapackage.org/standard/table-schema/), in the form in which
 * datapackage.json has it: the one place that says which columns there are, in which order, and what a cell may hold.
 * `notation` is our own property; it names what a text is written in beyond Table Schema's own types.
 */
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly description: string;
  readonly notation?: Notation;
  readonly constraints?: Constraints;
}

/** `edtf`: ISO 8601-2 date; `clock`: 20:27 or 20:00..24:00; `zone`: IANA name; `locator`: paragraph numbers of the source. */
export type Notation = 'edtf' | 'clock' | 'zone' | 'locator';

/** A pattern has to match the whole cell. */
export interface Constraints {
  readonly required?: true;
  readonly unique?: true;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  /** In characters. */
  readonly maxLength?: number;
}

/** One column that names the id of a row; `resource` is left out when that row is in the same table. */
interface ForeignKey {
  readonly fields: readonly [string];
  readonly reference: { readonly resource?: SingleTable; readonly fields: readonly ['id'] };
}

export type Column = Omit<Field, 'name'>;
type Columns<Row> = { readonly [K in keyof Row]-?: Column };

/**
 * A schema from its columns in their order, the columns of its primary key, and the table each naming column refers to.
 * The row type makes sure that no column is missing and none is made up.
 */
export function table<Row>(
  name: TableName,
  columns: Columns<Row>,
  primaryKey: readonly (keyof Row & string)[],
  references: { readonly [K in keyof Row & string]?: SingleTable } = {},
): TableSchema {
  const fields = Object.entries<Column>(columns).map(([field, column]) => ({ name: field, ...column }));
  const foreignKeys = Object.entries(references as Readonly<Record<string, SingleTable>>).map(
    ([field, target]): ForeignKey => ({
      fields: [field],
      reference: { ...(target !== name && { resource: target }), fields: ['id'] },
    }),
  );
  return { fields, primaryKey, ...(foreignKeys.length > 0 && { foreignKeys }) };
}
