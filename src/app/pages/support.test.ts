import { describe, expect, it } from 'vitest';
import { compile } from '../../core/dataset/compile.ts';
import { byParagraph, paragraphsOf } from '../../core/dataset/locator-paragraphs.ts';
import { packageOf } from '../../core/dataset/package-of.ts';
import { smallFiles } from '../../core/dataset/small-package.fixture.ts';
import { supportedIn } from '../../core/store/supported-in.ts';
import { firstRows, supportBySource } from './support.ts';

describe('paragraphs', () => {
  it.each([
    ['3', ['3']],
    ['3-5 G1', ['3', '4', '5', 'G1']],
    ['G1-G2', ['G1', 'G2']],
    ['', []],
  ])('of "%s"', (locator, paragraphs) => {
    expect(paragraphsOf(locator)).toEqual(paragraphs);
  });

  it('are read in their order, numbers by size', () => {
    expect(['10', 'G1', '9', 'A2'].sort(byParagraph)).toEqual(['9', '10', 'A2', 'G1']);
  });
});

describe('what rests on a source', () => {
  const catalogue = compile(packageOf(smallFiles()).package!);
  const support = supportBySource(supportedIn(catalogue)).get('paper')!;

  it('counts every event, role, claim and relation of the source', () => {
    const count = (kind: string) => support.rows.filter((row) => row.kind === kind).length;
    expect([count('event'), count('role'), count('claim'), count('link')]).toEqual([5, 5, 3, 2]);
  });

  it('names for each paragraph what rests on it', () => {
    expect(support.paragraphs.map(({ paragraph }) => paragraph)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      'G1',
    ]);
    const third = support.paragraphs[2].rows.map((row) => row.kind);
    expect(third).toEqual(['claim', 'claim', 'claim']);
  });

  it('is cut after so many rows, in the middle of a paragraph where need be', () => {
    const cut = firstRows(support.paragraphs, 4);
    expect(cut.flatMap(({ rows }) => rows)).toHaveLength(4);
    expect(cut.flatMap(({ rows }) => rows)).toEqual(
      support.paragraphs.flatMap(({ rows }) => rows).slice(0, 4),
    );
    expect(firstRows(support.paragraphs, 999)).toEqual(support.paragraphs);
  });
});
