import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printIssue } from '../model/issue.ts';
import { compile } from './compile.ts';
import { packageOf } from './package-of.ts';
import { issuesAfter, smallFiles } from './small-package.fixture.ts';

describe('packageOf', () => {
  it('gives a package without an issue', () => {
    const { package: read, issues } = packageOf(smallFiles());
    expect(issues.map(printIssue)).toEqual([]);
    expect(read?.info.licence.title).toBe('CC BY 4.0');
    expect(read?.tables.events).toHaveLength(5);
    expect(read?.tables.events[4]).toMatchObject({
      id: 'raid',
      quantity: 7,
      killed_low: 1,
      time: '20:00..24:00',
    });
    expect(read?.tables.events[0].quantity).toBeUndefined();
    expect(read?.areas[0].polygons[0][0]).toHaveLength(5);
  });

  it('survives the way through JSON', () => {
    const { package: read } = packageOf(smallFiles());
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  });

  it('reads files that a spreadsheet saved with a byte order mark and CRLF', () => {
    const files = smallFiles();
    files.set('roles.csv', `\ufeff${files.get('roles.csv')!.replaceAll('\n', '\r\n')}`);
    expect(packageOf(files)).toEqual(packageOf(smallFiles()));
  });

  it('lists all issues, file by file and row by row, and gives no package', () => {
    const files = smallFiles(
      ['roles.csv', 'raid,ministry,target', 'raid,band,target'],
      ['events.csv', ',1,1,5,6', ',1,1,5.5,6'],
      ['events.csv', '2020-10~', '2020-13'],
      ['datapackage.json', '"raid"', '"riad"'],
    );
    const { package: read, issues } = packageOf(files);
    expect(read).toBeUndefined();
    expect(issues.map(printIssue)).toEqual([
      'datapackage.json, property leadEvent: "riad" is not an id of events.csv',
      'events.csv row 4, column date: "2020-13" is not an EDTF date; months run 01 to 12',
      'events.csv row 6, column wounded_low: "5.5" is not a whole number; write digits only',
    ]);
  });

  it('names a table without a file, and says no more of what it was to hold', () => {
    const files = smallFiles();
    files.delete('sources.csv');
    expect(packageOf(files).issues.map(printIssue)).toEqual([
      'sources.csv: is missing; add it, with its header if it has no rows',
    ]);
  });

  it('says nothing of rows that mention one it could not read', () => {
    expect(issuesAfter(['places.csv', 'town,The Town', 'town,,The Town'])).toEqual([
      '[csv] places.csv row 5: has 11 cells where the header has 10; put " round a cell with a comma in it',
    ]);
  });

  it('lists 200,000 bad rows one by one', () => {
    const files = smallFiles();
    const bad = 'x,1\n'.repeat(200_000);
    files.set('roles.csv', `${files.get('roles.csv')!}${bad}`);
    const { issues } = packageOf(files);
    expect(issues).toHaveLength(200_000);
    expect(printIssue(issues[199_999])).toBe('roles.csv row 200006: has 2 cells where the header has 6');
  });

  it('never throws, whatever is cut out or put in, and compiles what it accepts', () => {
    const piece = fc.constantFrom(
      '',
      ',',
      '"',
      '\n',
      '..',
      '/',
      'raid',
      '-1',
      '24:00',
      'null',
      '[',
      '{',
      'X',
      '٣',
    );
    const change = fc.record({
      file: fc.constantFrom(...smallFiles().keys()),
      at: fc.nat(),
      cut: fc.nat(12),
      piece,
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const files = smallFiles();
        for (const { file, at, cut, piece: put } of changes) {
          const text = files.get(file)!;
          const from = at % text.length;
          files.set(file, text.slice(0, from) + put + text.slice(from + cut));
        }
        const { package: read, issues } = packageOf(files);
        expect(read === undefined).toBe(issues.length > 0);
        if (read) compile(read).record(0);
      }),
      { numRuns: 1000 },
    );
  });
});
