import { describe, expect, it } from 'vitest';
import { printIssue } from '../../model/issue.ts';
import { readSynonyms } from './synonyms.ts';

function issuesOf(...lines: string[]): readonly string[] {
  const { issues } = readSynonyms(lines.map((line) => `${line}\n`).join(''));
  return issues.map((issue) => `[${issue.rule}] ${printIssue(issue)}`);
}

describe('synonyms.csv', () => {
  it('gives a group for each row', () => {
    const { synonyms, issues } = readSynonyms('terms\nceasefire; truce; وقف إطلاق النار\ndrone; UAV\n');
    expect(issues).toEqual([]);
    expect(synonyms).toEqual([
      ['ceasefire', 'truce', 'وقف إطلاق النار'],
      ['drone', 'UAV'],
    ]);
  });

  it.each([
    ['header', ['words', 'a; b'], ' row 1: "words" is not the header; it has one column, terms'],
    ['csv', ['terms', 'a; b,c'], ' row 2: has 2 cells where the header has 1'],
    [
      'synonym-alone',
      ['terms', 'truce'],
      ' row 2, column terms: "truce" is alone; a row holds two terms or more that mean the same, with "; " between them',
    ],
    [
      'spaces',
      ['terms', 'truce;  ceasefire'],
      ' row 2, column terms: " ceasefire" is not parted from the next with one semicolon and one space',
    ],
    [
      'spaces',
      ['terms', 'truce; a;b'],
      ' row 2, column terms: "a;b" is not parted from the next with one semicolon and one space',
    ],
    ['synonym-word', ['terms', 'truce; –'], ' row 2, column terms: "–" has no word in it; take it away'],
    [
      'synonym-twice',
      ['terms', 'truce; cease-fire; Cease fire'],
      ' row 2, column terms: "Cease fire" stands in this row twice, as a search reads it; a term has one place',
    ],
    [
      'synonym-twice',
      ['terms', 'exit; pull-out', 'truce; Exit'],
      ' row 3, column terms: "Exit" stands in row 2 too, as a search reads it; a term has one place',
    ],
    [
      'sorted',
      ['terms', 'truce; ceasefire', 'drone; UAV'],
      ' row 3, column terms: "drone; UAV" comes before the row above it; sort the table by terms (npm run data -- --format does)',
    ],
  ])('%s: refuses %j', (rule, lines, says) => {
    expect(issuesOf(...lines)).toEqual([`[${rule}] synonyms.csv${says}`]);
  });
});
