import { printIssue } from '../model/issue.ts';
import { fileOf, SINGLE_TABLES, tableFiles, textsFile } from '../model/table-files.ts';
import { packageOf } from './package-of.ts';
import { schemasIn } from './read/table-schemas.ts';

/** A made-up package that is small and keeps every rule: the ground on which tests break one rule at a time. */
const CSV = {
  events: `id,category,kind,title,summary,date,time,effective,status,place,part_of,quantity,unit,killed_low,killed_high,wounded_low,wounded_high,source,locator
blast,attacks,blast,Blast at the gate,A blast hits the gate.,2020-11-17,20:27,,occurred,gate,raid,,,,,,,paper,2
campaign,attacks,attack-series,A year of raids,"Raids go on, month by month.",2019-10/2020-11-17,,,occurred,land,,90,attacks,,,,,paper,5-6
pact,diplomacy,pact,Pact is announced,Both sides announce a pact.,2020-10~,,2021-01,announced,,,,,,,,,paper,4 G1
patrol,diplomacy,patrol,Patrols since 2014,Patrols have gone on.,2014/..,,,ongoing,land,,,,,,,,paper,5
raid,attacks,raid,Raid on the town,A raid hits the town.,2020-11-17,20:00..24:00,,occurred,town,campaign,7,rockets,1,1,5,6,paper,1
`,
  actors: `id,name,kind,part_of,aliases,note
band,The Band,armed-group,,Band of Brothers; The B,
ministry,Ministry,government,state,,
state,The State,state,,,
unidentified,Unidentified attackers,armed-group,,,
`,
  roles: `event,actor,role,attribution,source,locator
blast,unidentified,perpetrator,unknown,paper,2
campaign,band,perpetrator,alleged,paper,6
pact,ministry,announcer,established,paper,4
raid,ministry,target,established,paper,1
raid,unidentified,perpetrator,unknown,paper,1
`,
  places: `id,name,kind,within,aliases,lat,lon,radius_m,area,source
gate,The Gate,site,quarter,,33.31,44.39,150,,own estimate
land,The Land,country,,,33,44,300000,,own estimate
quarter,The Quarter,district,town,,,,,quarter,own outline
town,The Town,city,land,,33.3,44.4,15000,,own estimate
`,
  claims: `id,event,field,value,speaker,verb,said,time,after,source,locator,note
raid-band-1,raid,,,band,denies,,,raid-ministry-1,paper,3,
raid-ministry-1,raid,quantity,7,ministry,reports,2020-11-17,21:00,,paper,3,
raid-ministry-2,raid,wounded,6,ministry,confirms,2020-11-18,,,paper,3,Names the السَّفارة
`,
  links: `from,to,type,note,source,locator
pact,campaign,responds-to,,paper,4
raid,pact,breaks,,paper,1
`,
  sources: `id,title,author,publisher,published,url,language,accessed
paper,The paper,,,2020-11-18,https://example.org/paper,en,
`,
  categories: `id,title,symbol,order
attacks,Attacks,circle,1
diplomacy,Diplomacy,diamond,2
`,
  changes: `date,event,kind,reason
2020-11-19,raid,correction,The first count was too low.
`,
  story: `id,order,event,view,title,text,events
pact,1,pact,,Before the raid,Both sides had announced a pact.,
raid,2,raid,from=2020-11-17T12:00&to=2020-11-18&map=12/33.3000/44.4000&lanes=order,The raid,A raid hit the town and a blast the gate.,blast campaign
`,
};

const ARABIC = `table,id,field,text
actors,ministry,name,الوزارة
`;

const LANGUAGES = ['en', 'ar'];

const DESCRIPTOR = {
  name: 'small',
  title: 'Small package',
  subtitle: 'made up',
  description: 'A package for tests.',
  languages: LANGUAGES,
  timeZone: 'Asia/Baghdad',
  licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
  leadEvent: 'raid',
  documentDate: '2020-11-17',
  firstSpan: '2019-10/2021-01',
  firstMap: '13/33.3050/44.3900',
};

/** The description of a package with these tables. */
function describe(files: ReadonlyMap<string, string>): string {
  const schemas = schemasIn(files);
  const resources = tableFiles(LANGUAGES).map(({ table, file, resource }) => ({
    name: resource,
    path: file,
    schema: schemas.get(table),
  }));
  return JSON.stringify({ ...DESCRIPTOR, resources });
}

const AREAS = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'quarter',
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [44.38, 33.3],
            [44.4, 33.3],
            [44.4, 33.32],
            [44.38, 33.32],
            [44.38, 33.3],
          ],
        ],
      },
    },
  ],
};

/** What stands in a file, and what is put in its place. */
export type Edit = readonly [file: string, text: string, instead: string];

function edit(files: Map<string, string>, edits: readonly Edit[]): void {
  for (const [file, text, instead] of edits) {
    const before = files.get(file);
    if (!before?.includes(text)) throw new Error(`${file} has no text "${text}"; edit one that is there`);
    files.set(
      file,
      before.replace(text, () => instead),
    );
  }
}

/** The files of the small package after some edits, whose description follows from its tables where it is not edited. */
export function smallFiles(...edits: readonly Edit[]): Map<string, string> {
  const files = new Map<string, string>([
    ...SINGLE_TABLES.map((table) => [fileOf(table), CSV[table]] as const),
    [textsFile('ar'), ARABIC] as const,
    ['places.geojson', JSON.stringify(AREAS)] as const,
  ]);
  const ofDescription = ([file]: Edit) => file === 'datapackage.json';
  edit(
    files,
    edits.filter((one) => !ofDescription(one)),
  );
  files.set('datapackage.json', describe(files));
  edit(files, edits.filter(ofDescription));
  return files;
}

/** The issues of the small package after some edits, each as its rule and its sentence. */
export function issuesAfter(...edits: readonly Edit[]): readonly string[] {
  return packageOf(smallFiles(...edits)).issues.map((issue) => `[${issue.rule}] ${printIssue(issue)}`);
}
