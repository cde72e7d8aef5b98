import type { Issue } from '../../model/issue.ts';
import type { NamedGround, PackageInfo } from '../../model/package.ts';
import type { TableSchema } from '../../model/table-schema.ts';
import type { TableName } from '../../model/tables.ts';
import { groundAddress } from '../../space/ground-address.ts';
import { isZone } from '../../time/is-zone.ts';
import type { Zone } from '../../time/zone.ts';
import { zoneOf } from '../../time/zone.ts';
import { badCharacters, tooLong } from './characters.ts';
import { isList, isObject, type Json, type JsonObject, parseJson } from './json.ts';
import { checkResources } from './resources.ts';

const file = 'datapackage.json';

interface Property {
  readonly name: keyof PackageInfo;
  /** The value as PackageInfo has it, or undefined when it is not as it should be. */
  readonly read: (descriptor: JsonObject) => unknown;
  /** What it should be. */
  readonly wanted: string;
  readonly optional?: true;
  /** Its name in the file where that is another one. */
  readonly property?: string;
}

function textOf(value: Json | undefined, form = /\S/): string | undefined {
  return typeof value === 'string' && form.test(value) ? value : undefined;
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const ONE_LINE = /^\S.*$/;

function languages(value: Json | undefined): readonly string[] | undefined {
  if (!isList(value) || value.length === 0) return undefined;
  return value.every((item) => textOf(item, LANGUAGE)) ? (value as readonly string[]) : undefined;
}

function licence(value: Json | undefined): PackageInfo['licence'] | undefined {
  const first = isList(value) ? value[0] : undefined;
  if (!isObject(first)) return undefined;
  const name = textOf(first.name);
  const title = textOf(first.title);
  const url = textOf(first.path, /^https:\/\/\S+$/);
  return name && title && url ? { name, title, url } : undefined;
}

function knownZone(value: Json | undefined): string | undefined {
  return typeof value === 'string' && isZone(value) ? value : undefined;
}

/** Zoom/lat/lon as addresses have it, e.g. 13/33.3050/44.3900; degrees. */
function mapView(value: Json | undefined): string | undefined {
  const text = textOf(value, /^\d+(\.\d+)?\/-?\d+(\.\d+)?\/-?\d+(\.\d+)?$/);
  if (!text) return undefined;
  const [zoom, lat, lon] = text.split('/').map(Number);
  return zoom <= 22 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? text : undefined;
}

/** Characters of who made a ground. */
const LONGEST_CREDIT = 300;

function namedGround(value: Json | undefined): NamedGround | undefined {
  if (!isObject(value)) return undefined;
  const attribution = textOf(value.attribution, ONE_LINE);
  const tiles = textOf(value.tiles);
  if (!attribution || !tiles || !groundAddress(tiles)) return undefined;
  if (tooLong(attribution, LONGEST_CREDIT) || badCharacters(attribution)) return undefined;
  return { tiles, attribution };
}

const PROPERTIES: readonly Property[] = [
  {
    name: 'name',
    read: ({ name }) => textOf(name, /^[a-z0-9]+(-[a-z0-9]+)*$/),
    wanted: 'lower-case letters, digits and hyphens',
  },
  { name: 'title', read: ({ title }) => textOf(title, ONE_LINE), wanted: 'a title' },
  {
    name: 'subtitle',
    read: ({ subtitle }) => textOf(subtitle, ONE_LINE),
    wanted: 'the line under the title',
  },
  { name: 'description', read: ({ description }) => textOf(description), wanted: 'a text' },
  {
    name: 'languages',
    read: (descriptor) => languages(descriptor.languages),
    wanted: 'a list of BCP 47 languages such as ["en"]',
  },
  {
    name: 'timeZone',
    read: ({ timeZone }) => knownZone(timeZone),
    wanted: 'an IANA time zone such as Asia/Baghdad',
  },
  {
    name: 'licence',
    property: 'licenses',
    read: ({ licenses }) => licence(licenses),
    wanted: 'a list whose first member has a name, a title and a path that begins with https://',
  },
  {
    name: 'leadEvent',
    read: ({ leadEvent }) => textOf(leadEvent),
    wanted: 'the id of an event',
    optional: true,
  },
  {
    name: 'documentDate',
    read: ({ documentDate }) => textOf(documentDate),
    wanted: 'an EDTF day',
    optional: true,
  },
  {
    name: 'firstSpan',
    read: ({ firstSpan }) => textOf(firstSpan),
    wanted: 'an EDTF interval',
    optional: true,
  },
  {
    name: 'firstMap',
    read: ({ firstMap }) => mapView(firstMap),
    wanted: 'zoom/lat/lon such as 13/33.3050/44.3900',
    optional: true,
  },
  {
    name: 'ground',
    read: ({ ground }) => namedGround(ground),
    wanted:
      'an object with tiles, an address such as https://tiles.example.org/{z}/{x}/{y}.png or https://example.org/map.pmtiles, and attribution, a line that says who made them',
    optional: true,
  },
];

/** Characters that a text of the package as a whole can have. */
const LONGEST = 2000;

interface ReadDescriptor {
  readonly info: Partial<PackageInfo>;
  readonly zone: Zone;
  readonly issues: readonly Issue[];
}

function failed(says: string): ReadDescriptor {
  return { info: {}, zone: zoneOf('UTC'), issues: [{ file, rule: 'file', says }] };
}

/** Reads datapackage.json: what it says of the package as a whole, and whether its resources match the model. `schemas` are those of the package's tables. */
export function readDescriptor(
  text: string | undefined,
  schemas: ReadonlyMap<TableName, TableSchema>,
): ReadDescriptor {
  if (text === undefined) return failed('is missing; a package has one beside its tables');
  const json = parseJson(text);
  if ('says' in json) return failed(json.says);
  const descriptor = json.value;
  if (!isObject(descriptor)) return failed('is not a JSON object');
  const issues: Issue[] = [];
  const info: Record<string, unknown> = {};
  for (const { name, read, wanted, optional, property = name } of PROPERTIES) {
    const given = descriptor[property];
    const value = given === undefined ? undefined : read(descriptor);
    if (value !== undefined) info[name] = value;
    else if (given !== undefined) {
      issues.push({
        file,
        property,
        rule: 'property',
        says: `is ${JSON.stringify(given)}; it should be ${wanted}`,
      });
    } else if (!optional)
      issues.push({ file, property, rule: 'property', says: `is missing; it should be ${wanted}` });
  }
  for (const [property, given] of Object.entries(descriptor)) {
    const says = typeof given === 'string' && (tooLong(given, LONGEST) ?? badCharacters(given));
    if (says) issues.push({ file, property, value: given, rule: 'characters', says });
  }
  const read = info as Partial<PackageInfo>;
  return {
    info: read,
    zone: zoneOf(read.timeZone ?? 'UTC'),
    issues: [...issues, ...checkResources(descriptor.resources, read.languages, schemas)],
  };
}
