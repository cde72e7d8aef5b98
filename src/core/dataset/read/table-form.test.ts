import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printIssue } from '../../model/issue.ts';
import { TABLE_NAMES } from '../../model/schema.ts';
import { fileOf, tableFiles } from '../../model/table-files.ts';
import { packageOf } from '../package-of.ts';
import { issuesAfter, smallFiles } from '../small-package.fixture.ts';

/** The issues of the small package after the whole text of a table was changed. */
function issuesOf(file: string, change: (text: string) => string): readonly string[] {
  const files = smallFiles();
  files.set(file, change(files.get(file)!));
  return packageOf(files).issues.map((issue) => `[${issue.rule}] ${printIssue(issue)}`);
}

describe('blank rows', () => {
  it('are one issue where they stand, in whichever table, however many and however blank', () => {
    const blank = fc.constantFrom('', ',', ' ', ',,,,', '\t,\u00a0,');
    fc.assert(
      fc.property(
        fc.constantFrom(...tableFiles(['en', 'ar'])),
        fc.nat(),
        fc.array(blank, { minLength: 1, maxLength: 4 }),
        ({ file }, place, blanks) => {
          const issues = issuesOf(file, (text) => {
            const lines = text.trimEnd().split('\n');
            lines.splice(1 + (place % lines.length), 0, ...blanks);
            return `${lines.join('\n')}\n`;
          });
          expect(issues).toEqual([expect.stringMatching(/^\[blank-row\] [\w/]+\.csv row \d+: is blank/)]);
        },
      ),
    );
  });

  it('are named by the first and the last of a run', () => {
    expect(issuesOf('roles.csv', (text) => `${text}${',,,,,\n'.repeat(1000)}`)).toEqual([
      '[blank-row] roles.csv row 7: is blank, as are all rows down to 1006; delete them',
    ]);
    expect(issuesOf('roles.csv', (text) => `${text}\n`)).toEqual([
      '[blank-row] roles.csv row 7: is blank; delete it',
    ]);
  });
});

describe('a text that is no table of commas', () => {
  it.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'upright lines'],
  ])('with %j between its columns is one issue', (sign, name) => {
    expect(issuesOf('roles.csv', (text) => text.replaceAll(',', sign))).toEqual([
      `[form] roles.csv: has ${name} between its columns; save it with commas`,
    ]);
  });

  it.each<[what: string, change: (text: string) => string, says: string]>([
    ['a line for Excel', (text) => `sep=;\n${text}`, 'begins with “sep=;”, a line for one spreadsheet alone'],
    [
      'a page',
      () => '<!DOCTYPE html>\n<p>Sign in</p>',
      'is a page of HTML or XML; save the table itself, as CSV',
    ],
    ['old line ends', (text) => text.replaceAll('\n', '\r'), 'has the line ends of old Macs'],
    ['a blank row first', (text) => `\n${text}`, 'begins with a blank row; delete it'],
    ['empty cells first', (text) => `,,,\n${text}`, 'begins with a blank row; delete it'],
    ['nothing', () => '', 'is empty; its first row is event,actor,role,attribution,source,locator'],
  ])('but %s is one issue', (_, change, says) => {
    expect(issuesOf('roles.csv', change)).toEqual([expect.stringContaining(`[form] roles.csv: ${says}`)]);
  });
});

describe('columns as spreadsheets leave them', () => {
  it('empty ones at the end are one issue', () => {
    expect(issuesOf('roles.csv', (text) => text.replaceAll('\n', ',,\n'))).toEqual([
      '[header] roles.csv row 1: has 2 empty columns at its end; delete what stands after column locator in the spreadsheet',
    ]);
  });

  it('empty cells behind the last column in every row are one issue', () => {
    const wider = (text: string) => text.replace(/(?<=\n.*)\n/g, ',,\n');
    expect(issuesOf('roles.csv', wider)).toEqual([
      '[header] roles.csv row 1: has 6 columns where every row has 8 cells, the last of them empty; delete what stands after the last column in the spreadsheet',
    ]);
  });

  it('an empty column between others is one issue', () => {
    const parted = (text: string) => text.replaceAll(/^([^,\n]*),/gm, '$1,,');
    expect(issuesOf('roles.csv', parted)).toEqual([
      '[header] roles.csv row 1: has an empty column before column actor; delete it in the spreadsheet',
    ]);
  });

  it.each(['\0', '\x1a', '\u200b', ' \t'])('a last line of %j alone is blank', (end) => {
    expect(issuesOf('roles.csv', (text) => text + end)).toEqual([
      expect.stringMatching(/^\[blank-row\] roles\.csv row \d+: is blank; delete it$/),
    ]);
  });

  it('a header in capitals is told that it is only that', () => {
    expect(issuesAfter(['changes.csv', 'date,event,kind', 'Date ,event,kind'])[0]).toBe(
      '[header] changes.csv row 1: "Date " is the header of column date but for capitals, spaces or quotes; write date,event,kind,reason',
    );
  });

  it.each([
    ['alleged,paper,6', 'alleged,paper,6,,', 'the last ones are empty; delete the columns after the last'],
    [
      'alleged,paper,6',
      'alleged,“paper,6”,6',
      'a cell begins with a typographic quote, which quotes nothing',
    ],
    ['alleged,paper,6', 'alleged,paper,6,7', 'put " round a cell with a comma in it'],
  ])('instead of %s, %s is told why it may be so', (text, instead, says) => {
    expect(issuesAfter(['roles.csv', text, instead])[0]).toContain(`where the header has 6; ${says}`);
  });
});

describe('cells', () => {
  it.each([
    [
      'sources.csv',
      'https://example.org/paper',
      'https://%%%',
      'is no address; copy it anew from the browser',
    ],
    [
      'sources.csv',
      'https://example.org/paper',
      'https://user:pw@example.org/',
      'has a name or password in it',
    ],
    ['sources.csv', 'https://example.org/paper', 'https://paper', 'names no host on the web'],
    [
      'sources.csv',
      'https://example.org/paper',
      'https://example.org/50%',
      'has a % without two digits after it',
    ],
    ['roles.csv', 'alleged,paper', 'Alleged,paper', '; write alleged'],
    ['events.csv', 'pact,diplomacy', 'pa–ct,diplomacy', '; it has U+2013 where “-” is due; write pa-ct'],
    [
      'events.csv',
      'pact,diplomacy',
      'p\u0430ct,diplomacy',
      '; it has U+0430, which is no letter from a to z; type it again',
    ],
    ['events.csv', 'campaign,7,', 'campaign,99999999999999999999,', 'has more digits than can be kept'],
    ['actors.csv', 'The Band', 'The \u202eBand', 'has U+202E, which changes the direction of letters'],
    ['actors.csv', 'The Band', 'x'.repeat(400), 'has 400 characters; 100 are the most here'],
    ['categories.csv', 'Attacks', `Attacks ${'and more '.repeat(5)}`.trim(), 'titles have at most 30'],
    ['categories.csv', 'diamond', 'circle', 'is the sign of row 2 too; each category has its own'],
    ['events.csv', ',1,1,5,6', ',9000000000,9000000000,5,6', 'is more people than there are'],
    ['datapackage.json', 'made up', 'made \\u202eup', 'has U+202E, which changes the direction of letters'],
    ['datapackage.json', 'made up', 'made \\ud800up', 'has U+D800, which is half a character'],
  ])('in %s, %s as %s is refused', (file, text, instead, says) => {
    expect(issuesAfter([file, text, instead]).join('\n')).toContain(says);
  });

  it('a row without an id is nobody else’s', () => {
    const issues = issuesAfter(['events.csv', 'pact,diplomacy', ',diplomacy']);
    expect(issues.filter((issue) => !/"pact"|column id/.test(issue))).toEqual([]);
  });

  it.each([' ', '\u00a0', '\u200b'])(
    'an id with %j behind it is still the one that other rows mean',
    (end) => {
      const issues = issuesAfter(['events.csv', 'pact,diplomacy', `pact${end},diplomacy`]);
      expect(issues).toEqual([expect.stringContaining('events.csv row 4, column id: ')]);
    },
  );
});

describe('a table that cannot be read', () => {
  it.each(TABLE_NAMES.filter((table) => table !== 'texts'))('%s makes no issue elsewhere', (table) => {
    const issues = issuesOf(fileOf(table), (text) => `\n${text}`);
    expect(issues).toEqual([`[form] ${fileOf(table)}: begins with a blank row; delete it`]);
  });
});
