import type { Issue } from '../../model/issue.ts';
import { TABLE_NAMES, TABLE_SCHEMAS } from '../../model/schema.ts';
import type { TableName } from '../../model/tables.ts';
import { fileOf } from '../draft.ts';
import { isList, isObject, type Json } from './json.ts';
import { differences } from './schema-differences.ts';

const file = 'datapackage.json';
const REMEDY = 'run `npm run data -- --schema` to write the schemas anew';

function shown(value: Json | undefined): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** Whether every table of the package has a resource that points at its file and has the model's schema. */
export function checkResources(resources: Json | undefined, tables: readonly TableName[]): Issue[] {
  if (!isList(resources)) {
    return [
      { file, property: 'resources', rule: 'property', says: 'is missing; list a resource for every table' },
    ];
  }
  return TABLE_NAMES.flatMap((table): Issue[] => {
    const property = `resources.${table}`;
    const resource = resources.filter(isObject).find(({ name }) => name === table);
    if (!tables.includes(table)) {
      const says = `is listed, and ${fileOf(table)} is missing; add the file or take the resource out`;
      return resource ? [{ file, property, rule: 'resource', says }] : [];
    }
    if (!resource)
      return [{ file, property, rule: 'resource', says: 'is missing; add a resource with this name' }];
    const path = resource.path === fileOf(table) ? [] : [{ actual: resource.path, path: `${property}.path` }];
    return [
      ...path.map(
        (wrong): Issue => ({
          file,
          property: wrong.path,
          rule: 'resource',
          says: `is ${shown(wrong.actual)}; the file of this table is ${fileOf(table)}`,
        }),
      ),
      ...differences(resource.schema, TABLE_SCHEMAS[table] as unknown as Json).map(
        (difference): Issue => ({
          file,
          property: [property, 'schema', ...difference.path].join('.'),
          rule: 'schema',
          says:
            difference.actual === undefined
              ? `is missing; ${REMEDY}`
              : `is ${shown(difference.actual)} where the model has ${shown(difference.wanted)}; ${REMEDY}`,
        }),
      ),
    ];
  });
}
