import { TABLE_SCHEMAS } from '../../core/model/schema.ts';
import type { Field } from '../../core/model/table-schema.ts';
import type { TableName } from '../../core/model/tables.ts';
import type { PublishedFile } from './page-records.ts';
import { RECORDS, RELATED_TABLES, type RecordTable } from './record-parts.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** What only some records have, besides their row and the rows that belong to it. */
const FURTHER: Partial<Readonly<Record<RecordTable, object>>> = {
  events: {
    eventTimeZone: {
      type: 'string',
      description:
        'The IANA time zone of the date, effective and time of the event, where it is another than the package’s',
    },
    earliest: {
      type: 'string',
      format: 'date-time',
      description: 'The first instant at which it may have begun',
    },
    latest: { type: 'string', format: 'date-time', description: 'The instant by which it was over' },
  },
  places: {
    outline: {
      description: 'A GeoJSON geometry',
      type: 'object',
      properties: { type: { const: 'MultiPolygon' }, coordinates: { type: 'array' } },
      required: ['type', 'coordinates'],
    },
  },
};

function property({ type, description, notation, constraints = {} }: Field): object {
  const { minimum, maximum, pattern } = constraints;
  return {
    type,
    description: notation ? `${description} (${notation})` : description,
    ...(constraints.enum && { enum: constraints.enum }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(pattern !== undefined && { pattern: `^(?:${pattern})$` }),
  };
}

/** A row of a table; an empty cell is left out. */
function rowSchema(table: TableName): object {
  const { fields } = TABLE_SCHEMAS[table];
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, property(field)])),
    required: fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name),
    additionalProperties: false,
  };
}

function schemaOf(table: RecordTable): object {
  const word = RECORDS[table];
  const related = RELATED_TABLES[table];
  return {
    $schema: DRAFT,
    title: `One ${word} of a package, with the rows that belong to it`,
    type: 'object',
    properties: {
      $schema: { type: 'string', format: 'uri-reference', description: 'The address of this schema' },
      page: { type: 'string', format: 'uri-reference', description: 'The page about it' },
      package: { type: 'string', description: 'The package that it is from' },
      version: { type: 'string', pattern: '^[0-9a-f]{8}$', description: 'The version of the package' },
      licence: { type: 'string', format: 'uri', description: 'The licence of the package' },
      timeZone: {
        type: 'string',
        description: 'The IANA time zone of all dates and times in rows, but of events that have another',
      },
      [word]: { $ref: `#/$defs/${table}` },
      ...FURTHER[table],
      ...Object.fromEntries(
        related.map((name) => [name, { type: 'array', items: { $ref: `#/$defs/${name}` } }]),
      ),
    },
    required: ['$schema', 'page', 'package', 'version', 'licence', 'timeZone', word, ...related],
    additionalProperties: false,
    $defs: Object.fromEntries([...new Set([table, ...related])].map((name) => [name, rowSchema(name)])),
  };
}

/** JSON Schemas of the records at `schema/<sort>.json`, made from the schemas of the tables. */
export function schemaFiles(): readonly PublishedFile[] {
  return (Object.keys(RECORDS) as readonly RecordTable[]).map((table) => ({
    path: `schema/${RECORDS[table]}.json`,
    content: JSON.stringify(schemaOf(table), undefined, 1),
  }));
}
