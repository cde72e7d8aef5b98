import type { DayOrder } from './cells/date-layouts.ts';
import { importFiles } from './import-files.ts';
import type { ImportedEvent } from './imported-event.ts';
import { fileOf } from './input/input-file.ts';
import type { Finding } from './report/import-rules.ts';
import { reportJson } from './report/report-json.ts';

type Content = string | Uint8Array<ArrayBuffer>;

export const bytesOf = (content: Content) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** What becomes of files by their names. */
export async function imported(
  files: Readonly<Record<string, Content>>,
  { chunk = 65_536, dayOrder }: { chunk?: number; dayOrder?: DayOrder } = {},
) {
  let events: ImportedEvent[] = [];
  let findings: Finding[] = [];
  const inputs = Object.entries(files).map(([name, content]) => fileOf(name, bytesOf(content), chunk));
  const report = await importFiles(inputs, {
    dayOrder,
    begin: () => {
      events = [];
      findings = [];
      return { event: (event) => events.push(event), finding: (finding) => findings.push(finding) };
    },
  });
  return { report: reportJson(report, events), events, findings };
}

/** A table of rows with a column for each name. */
export function table(names: string, ...rows: readonly string[]): string {
  return `${[names, ...rows].join('\n')}\n`;
}
