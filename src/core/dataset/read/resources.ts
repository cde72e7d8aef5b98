import type { Issue } from '../../model/issue.ts';
import { TABLE_NAMES } from '../../model/schema.ts';
import { tableFiles } from '../../model/table-files.ts';
import type { TableSchema } from '../../model/table-schema.ts';
import type { TableName } from '../../model/tables.ts';
import { isList, isObject, type Json } from './json.ts';
import { differences } from './schema-differences.ts';

const file = 'datapackage.json';
const REMEDY = 'run `npm run data -- --schema` to write the schemas anew';

function shown(value: Json | undefined): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/**
 * Whether every table that a package of these languages has, the texts of each language but the first among them, has a
 * resource that points at its file and has the model's schema of its columns; and whether none is listed that it has not.
 */
export function checkResources(
  resources: Json | undefined,
  languages: readonly string[] = [],
  schemas: ReadonlyMap<TableName, TableSchema> = new Map(),
): Issue[] {
  if (!isList(resources)) {
    return [
      { file, property: 'resources', rule: 'property', says: 'is missing; list a resource for every table' },
    ];
  }
  const wanted = tableFiles(languages, [...schemas.keys()]);
  const surplus = resources
    .filter(isObject)
    .map(({ name }) => String(name))
    .filter((name) => !wanted.some(({ resource }) => resource === name))
    .flatMap((name): Issue[] => {
      const issue = { file, property: `resources.${name}`, rule: 'resource' } as const;
      if (/^texts\b/.test(name)) return [{ ...issue, says: `is of no language of the package; ${REMEDY}` }];
      if (!TABLE_NAMES.some((table) => table === name)) return [];
      return [
        { ...issue, says: `is listed, and ${name}.csv is missing; add the file or take the resource out` },
      ];
    });
  const found = wanted.flatMap(({ table, file: path, resource: name }): Issue[] => {
    const property = `resources.${name}`;
    const resource = resources.filter(isObject).find((one) => one.name === name);
    if (!resource) return [{ file, property, rule: 'resource', says: `is missing; ${REMEDY}` }];
    const wrongPath = resource.path === path ? [] : [{ actual: resource.path, path: `${property}.path` }];
    return [
      ...wrongPath.map(
        (wrong): Issue => ({
          file,
          property: wrong.path,
          rule: 'resource',
          says: `is ${shown(wrong.actual)}; the file of this table is ${path}`,
        }),
      ),
      ...differences(resource.schema, schemas.get(table) as unknown as Json).map(
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
  return [...found, ...surplus];
}
