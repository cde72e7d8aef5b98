import type { Cited } from './citation.ts';

/** What reference managers read, and how their files end. */
export const CITED_FORMATS = { BibTeX: 'bib', RIS: 'ris', 'CSL-JSON': 'json' } as const;
export type CitedFormat = keyof typeof CITED_FORMATS;

/** What is cited: the event in its set, or the set. */
interface Work {
  readonly title: string;
  readonly container: string | undefined;
  readonly version: string | undefined;
  readonly address: string;
  /** The day on which it was looked at, as the reader's calendar has it. */
  readonly day: readonly [number, number, number];
  /** What lies behind it. */
  readonly note: string | undefined;
}

function workOf({ title, set, version, source, address, accessed }: Cited): Work {
  return {
    title: title ?? set,
    container: title === undefined ? undefined : set,
    version,
    address,
    day: [accessed.getFullYear(), accessed.getMonth() + 1, accessed.getDate()],
    note: source && [source.title, source.publisher].filter(Boolean).join(', '),
  };
}

const twoDigits = (part: number) => String(part).padStart(2, '0');

/** Text in braces, in which TeX takes every letter for itself. */
function braced(text: string): string {
  const escaped = text.replace(/[\\{}$&#%_^~]/g, (sign) => {
    const words = { '\\': '\\textbackslash{}', '^': '\\textasciicircum{}', '~': '\\textasciitilde{}' };
    return words[sign as keyof typeof words] ?? `\\${sign}`;
  });
  return `{${escaped}}`;
}

/** A key of letters, digits and hyphens: the last part of the path. */
function keyOf({ address }: Work): string {
  const last = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? 'timeline';
  return last.replace(/[^A-Za-z0-9-]/g, '') || 'timeline';
}

/** An entry of biblatex, whose `online` takes all of this; BibTeX leaves out what it does not know. */
function bibtex(work: Work): string {
  const fields = [
    ['title', braced(work.title)],
    ['organization', work.container && braced(work.container)],
    ['version', work.version && braced(work.version)],
    ['note', work.note && braced(work.note)],
    // Addresses are taken as they stand; those of the site have no brace.
    ['url', `{${work.address}}`],
    ['urldate', `{${work.day.map(twoDigits).join('-')}}`],
  ].filter(([, value]) => value);
  return `@online{${keyOf(work)},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}

/** A record of RIS, of the type of web pages; each line is one field. */
function ris(work: Work): string {
  const fields = [
    ['TY', 'ELEC'],
    ['TI', work.title],
    ['T2', work.container],
    ['ET', work.version],
    ['N1', work.note],
    ['UR', work.address],
    ['Y2', work.day.map(twoDigits).join('/')],
    ['ER', ''],
  ].filter(([, value]) => value !== undefined);
  return fields.map(([tag, value]) => `${tag}  - ${value?.replace(/\s+/g, ' ')}\r\n`).join('');
}

/** An item of CSL-JSON 1.0, in the list that files of it are. */
function cslJson(work: Work): string {
  const item = {
    id: keyOf(work),
    type: 'webpage',
    title: work.title,
    'container-title': work.container,
    version: work.version,
    note: work.note,
    URL: work.address,
    accessed: { 'date-parts': [work.day] },
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}

/** How what is shown is cited, for a reference manager. */
export function citedRecord(cited: Cited, format: CitedFormat): string {
  const work = workOf(cited);
  return format === 'BibTeX' ? bibtex(work) : format === 'RIS' ? ris(work) : cslJson(work);
}
