import { visible } from '../base/visible.ts';
import { type Issue, printIssue } from '../core/model/issue.ts';
import { type PackageFolder, printIssues } from './data-files.ts';

/** Issues above which a person wants to know where to begin. */
const MANY = 20;
/** Rows of one kind that are named. */
const NAMED = 5;

/**
 * Rules in the order in which to mend: what is wrong with a whole file makes rows wrong, what is wrong with a row makes others
 * that name it wrong. Rules that are not listed stand before the last two.
 */
const FIRST = [
  'file',
  'utf-8',
  'form',
  'header',
  'csv',
  'blank-row',
  'property',
  'resource',
  'schema',
  'geojson',
  'characters',
  'length',
  'required',
  'type',
  'spaces',
  'enum',
  'minimum',
  'maximum',
  'pattern',
  'address',
  'notation',
  'primary-key',
  'unique',
  'foreign-key',
];
const LAST = ['sorted', 'orphan'];

function rankOf(rule: string): number {
  if (FIRST.includes(rule)) return FIRST.indexOf(rule);
  return FIRST.length + 1 + LAST.indexOf(rule);
}

/** An issue by its place below data/. */
interface Placed {
  readonly path: string;
  readonly issue: Issue;
}

/** What makes issues one kind; of ids that are missing each is a kind of its own. */
function kindOf({ path, issue: { rule, column, property, value } }: Placed): string {
  return [rule, path, column ?? property, rule === 'foreign-key' ? value : ''].join('\0');
}

function printKind(issues: readonly Placed[]): string {
  const [{ path, issue }, ...others] = issues;
  const rows = others.flatMap(({ issue: { row } }) => (row === undefined ? [] : [row]));
  const more = rows.length > NAMED ? ` and ${rows.length - NAMED} more` : '';
  const also = rows.length > 0 ? ` (also rows ${rows.slice(0, NAMED).join(', ')}${more})` : '';
  const count = String(issues.length).padStart(6);
  return `${count} × ${issue.rule}: data/${visible(path.replace(/[^/]*$/, ''))}${printIssue(issue)}${also}`;
}

/** The kinds of the issues with their numbers, an example and the rows of each, what to mend first on top. */
function summary(placed: readonly Placed[]): string {
  const kinds = new Map<string, Placed[]>();
  for (const one of placed) {
    const kind = kindOf(one);
    const same = kinds.get(kind);
    if (same) same.push(one);
    else kinds.set(kind, [one]);
  }
  const sorted = [...kinds.values()].sort(
    ([a, ...moreOfA], [b, ...moreOfB]) =>
      rankOf(a.issue.rule) - rankOf(b.issue.rule) || moreOfB.length - moreOfA.length,
  );
  const head = `${placed.length} issues of ${sorted.length} ${sorted.length === 1 ? 'kind' : 'kinds'}; begin with the first, as later ones may come of it:`;
  return ['', head, ...sorted.map(printKind)].join('\n');
}

/** All issues, a line each, and where there are many a summary by kind below them. */
export function issueReport(folders: readonly PackageFolder[], shared: readonly Issue[]): string {
  const placed: readonly Placed[] = [
    ...folders.flatMap(({ name, issues }) =>
      issues.map((issue) => ({ path: `${name}/${issue.file}`, issue })),
    ),
    ...shared.map((issue) => ({ path: issue.file, issue })),
  ];
  const list = printIssues(folders, shared);
  return placed.length > MANY ? `${list}\n${summary(placed)}` : list;
}
