import { own } from '../../../base/own.ts';
import { schemasIn } from '../../dataset/read/table-schemas.ts';
import type { NamedGround } from '../../model/package.ts';
import { tableFiles } from '../../model/table-files.ts';

/** Under which terms the publishers of formats give their data. */
const LICENCES: Readonly<
  Record<string, { readonly name: string; readonly title: string; readonly path: string }>
> = {
  'ucdp-ged': {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  gdelt: {
    name: 'GDELT',
    title: 'Any use, with a citation of the GDELT Project',
    path: 'https://www.gdeltproject.org/about.html',
  },
  acled: {
    name: 'ACLED',
    title: 'Terms of ACLED: attribution, and no handing on of its rows',
    path: 'https://acleddata.com/terms-and-conditions',
  },
};

const NOT_STATED = {
  name: 'not-stated',
  title: 'The file states no licence; ask its publisher before handing it on',
  path: 'https://choosealicense.com/no-permission/',
};

const LANGUAGES = ['en'] as const;

/** Under which terms the events of a format may be handed on. */
export function licenceOf(format: string) {
  return own(LICENCES, format) ?? NOT_STATED;
}

/** What there is to say of events that were imported. */
export interface ImportedPackage {
  readonly name: string;
  readonly format: string;
  /** What they were read from. */
  readonly files: string;
  readonly events: number;
  /** IANA name; UTC where the files name none. */
  readonly timeZone?: string;
  readonly ground?: NamedGround;
  /** The tables by their files. */
  readonly tables: ReadonlyMap<string, string>;
}

/** What datapackage.json says of a package that was imported. */
export function descriptorOf(about: ImportedPackage): object {
  const { name, format, files, events, timeZone = 'UTC', ground } = about;
  const schemas = schemasIn(about.tables);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: files,
    subtitle: `${events.toLocaleString('en')} events, imported`,
    description: `Events read from ${files} (${format}). Titles that the file does not give are composed of its fields; dates and places are as exact as its precision columns say.`,
    version: '1.0.0',
    languages: LANGUAGES,
    timeZone,
    ...(ground && { ground }),
    licenses: [licenceOf(format)],
    resources: tableFiles(LANGUAGES, [...schemas.keys()]).map(({ table, file, resource }) => ({
      name: resource,
      path: file,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: schemas.get(table),
    })),
  };
}
