import { describe, expect, it } from 'vitest';
import { issuesAfter, smallFiles } from '../small-package.fixture.ts';
import { readDescriptor } from './descriptor.ts';
import { schemasIn } from './table-schemas.ts';

const file = 'datapackage.json';
const SCHEMAS_ANEW = 'run `npm run data -- --schema` to write the schemas anew';

describe('readDescriptor', () => {
  it('reads what a package says of itself', () => {
    const { info, zone, issues } = readDescriptor(smallFiles().get(file), schemasIn(smallFiles()));
    expect(issues).toEqual([]);
    expect(zone.name).toBe('Asia/Baghdad');
    expect(info).toMatchObject({ name: 'small', languages: ['en', 'ar'], leadEvent: 'raid' });
  });

  it('refuses a file that is missing, not JSON or not an object', () => {
    const says = (text: string | undefined) =>
      readDescriptor(text, schemasIn(smallFiles())).issues.map((issue) => issue.says);
    expect(says(undefined)).toEqual(['is missing; a package has one beside its tables']);
    expect(says('{')[0]).toMatch(/^is not JSON; /);
    expect(says('[]')).toEqual(['is not a JSON object']);
  });

  it.each([
    ['"subtitle":"made up",', '', 'subtitle: is missing; it should be the line under the title'],
    [
      'Asia/Baghdad',
      'Asia/Bagdad',
      'timeZone: is "Asia/Bagdad"; it should be an IANA time zone such as Asia/Baghdad',
    ],
    ['["en","ar"]', '[]', 'languages: is []; it should be a list of BCP 47 languages such as ["en"]'],
    [
      '13/33',
      '13/133',
      'firstMap: is "13/133.3050/44.3900"; it should be zoom/lat/lon such as 13/33.3050/44.3900',
    ],
  ])('refuses %s as %s', (text, instead, says) => {
    expect(issuesAfter([file, text, instead])).toContain(`[property] ${file}, property ${says}`);
  });

  it('takes tiles of another host for the map, with who made them', () => {
    const ground = { tiles: 'https://tiles.example.org/{z}/{x}/{y}.png', attribution: '© Makers' };
    const named = smallFiles()
      .get(file)!
      .replace('{', `{"ground":${JSON.stringify(ground)},`);
    expect(readDescriptor(named, schemasIn(smallFiles()))).toMatchObject({ info: { ground }, issues: [] });
  });

  it.each([
    ['"https://tiles.example.org/{z}/{x}/{y}.png"'],
    ['{"tiles":"https://tiles.example.org/{z}/{x}/{y}.png"}'],
    ['{"tiles":"http://tiles.example.org/{z}/{x}/{y}.png","attribution":"© Makers"}'],
    ['{"tiles":"https://tiles.example.org/map.png","attribution":"© Makers"}'],
    [`{"tiles":"https://tiles.example.org/map.pmtiles","attribution":"${'x'.repeat(301)}"}`],
    ['{"tiles":"https://tiles.example.org/map.pmtiles","attribution":"two\\nlines"}'],
  ])('refuses the ground %s', (ground) => {
    const [issue] = issuesAfter([file, '{', `{"ground":${ground},`]);
    expect(issue).toMatch(/property ground: is .*; it should be an object with tiles, an address such as/);
  });

  it('wants a resource for every table, with its file', () => {
    for (const name of ['roles', 'texts-ar']) {
      expect(issuesAfter([file, `{"name":"${name}"`, '{"name":"words"'])).toEqual([
        `[resource] ${file}, property resources.${name}: is missing; ${SCHEMAS_ANEW}`,
      ]);
    }
    expect(issuesAfter([file, '"resources":[', '"resources":[{"name":"texts-fr"},'])).toEqual([
      `[resource] ${file}, property resources.texts-fr: is of no language of the package; ${SCHEMAS_ANEW}`,
    ]);
    expect(issuesAfter([file, '"path":"roles.csv"', '"path":"parts.csv"'])).toEqual([
      `[resource] ${file}, property resources.roles.path: is "parts.csv"; the file of this table is roles.csv`,
    ]);
  });

  it('says which field of which schema differs from the model', () => {
    expect(issuesAfter([file, '{"name":"date","type":"string"', '{"name":"date","type":"date"'])).toEqual([
      `[schema] ${file}, property resources.events.schema.fields.date.type: is "date" where the model has "string"; ${SCHEMAS_ANEW}`,
    ]);
    expect(issuesAfter([file, '"primaryKey":["event","actor","role"],', ''])).toEqual([
      `[schema] ${file}, property resources.roles.schema.primaryKey: is missing; ${SCHEMAS_ANEW}`,
    ]);
    expect(issuesAfter([file, '{"name":"reason"', '{"name":"cause"'])).toEqual([
      `[schema] ${file}, property resources.changes.schema.fields: is ["date","event","kind","cause"] where the model has ["date","event","kind","reason"]; ${SCHEMAS_ANEW}`,
    ]);
  });
});
