import type { FindingGroup, ImportReport } from './import-report.ts';

/** Groups that are kept, and examples of each: a report is to be read by people. */
const MOST_GROUPS = 200;
const MOST_EXAMPLES = 100;
/** Letters of a value that are kept. */
const LETTERS = 200;

function kept(group: FindingGroup): FindingGroup {
  const examples = group.examples
    .slice(0, MOST_EXAMPLES)
    .map((finding) => ({ ...finding, value: finding.value.slice(0, LETTERS) }));
  return { ...group, column: group.column.slice(0, LETTERS), examples };
}

/** A report as it is kept with its events: the most frequent findings of each rule and column, rows left out first. */
export function keptReport(report: ImportReport): ImportReport {
  const order = { rejected: 0, dropped: 1, kept: 2 } as const;
  const groups = [...report.groups].sort((a, b) => order[a.kind] - order[b.kind] || b.count - a.count);
  return { ...report, groups: groups.slice(0, MOST_GROUPS).map(kept) };
}
