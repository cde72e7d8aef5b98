import type { Issue } from '../../model/issue.ts';
import { TABLE_SCHEMAS } from '../../model/schema.ts';
import { tableFiles } from '../../model/table-files.ts';
import { isList, isObject, type Json } from './json.ts';
import { differences } from './schema-differences.ts';

const file = 'datapackage.json';
const REMEDY = 'run `npm run data -- --schema` to write the schemas anew';

function shown(value: Json | undefined): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** Whether every table, and the texts of every language but the first, have a resource that points at their file and has the model's schema. */
export function checkResources(resources: Json | undefined, languages: readonly string[] = []): Issue[] {
  if (!isList(resources)) {
    return [
      { file, property: 'resources', rule: 'property', says: 'is missing; list a resource for every table' },
    ];
  }
  const wanted = tableFiles(languages);
  const surplus = resources
    .filter(isObject)
    .map(({ name }) => String(name))
    .filter((name) => /^texts\b/.test(name) && !wanted.some(({ resource }) => resource === name))
    .map(
      (name): Issue => ({
        file,
        property: `resources.${name}`,
        rule: 'resource',
        says: `is of no language of the package; ${REMEDY}`,
      }),
    );
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
  return [...found, ...surplus];
}
