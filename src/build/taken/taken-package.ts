import { parseCsv, printCsv } from '../../base/csv.ts';
import { packageOf } from '../../core/dataset/package-of.ts';
import { isList, isObject, type Json, parseJson } from '../../core/dataset/read/json.ts';
import { printIssue } from '../../core/model/issue.ts';
import type { DataPackage } from '../../core/model/package.ts';
import { languageOfFile } from '../../core/model/table-files.ts';
import { reservation } from '../../core/view/reserved-names.ts';
import type { SiteWishes } from '../../io/take/site-messages.ts';
import { printJson } from '../print-json.ts';

const DESCRIPTOR = 'datapackage.json';

/** A package, and its files as texts by their names. */
export interface TakenPackage {
  readonly data: DataPackage;
  readonly files: ReadonlyMap<string, string>;
}

const listOf = (value: Json | undefined) => (isList(value) ? value : []);

/** A name that addresses of the site can have. */
const freeName = (name: string) => (reservation(name) ? `${name}-data` : name);

/** The texts of a language without the title of the package, which is not that any more. */
function withoutTitle(text: string): string {
  const { header, rows } = parseCsv(text);
  const [table, field] = [header.indexOf('table'), header.indexOf('field')];
  const kept = rows.filter(({ cells }) => cells[table] !== 'package' || cells[field] !== 'title');
  return printCsv([header, ...kept.map(({ cells }) => cells)]);
}

/**
 * A package under another title and with no other languages than are wished for, from its files. Throws with the first issue
 * where the tables keep not every rule.
 */
export function takenPackage(
  files: ReadonlyMap<string, string>,
  { title, languages }: Pick<SiteWishes, 'title' | 'languages'>,
): TakenPackage {
  const json = parseJson(files.get(DESCRIPTOR) ?? '');
  if ('says' in json || !isObject(json.value)) throw new Error(`${DESCRIPTOR} is no JSON object`);
  const descriptor = json.value;
  const isKept = (language: string | undefined) =>
    language === undefined || languages.some((wanted) => wanted === language);
  const kept = new Map<string, string>();
  for (const [name, text] of files) {
    const language = languageOfFile(name);
    const isStale = language !== undefined && descriptor.title !== title;
    if (isKept(language)) kept.set(name, isStale ? withoutTitle(text) : text);
  }
  const [own, ...further] = listOf(descriptor.languages);
  const resources = listOf(descriptor.resources).filter(
    (one) => isObject(one) && isKept(languageOfFile(String(one.path))),
  );
  const says = {
    ...descriptor,
    name: freeName(String(descriptor.name)),
    title,
    languages: [own, ...further.filter((one) => isKept(String(one)))],
    resources,
  };
  kept.set(DESCRIPTOR, printJson(says));
  const { package: data, issues } = packageOf(kept);
  if (!data) throw new Error(printIssue(issues[0]));
  return { data, files: kept };
}
