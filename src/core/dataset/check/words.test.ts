import { describe, expect, it } from 'vitest';
import { packageOf } from '../package-of.ts';
import { type Edit, issuesAfter, smallFiles } from '../small-package.fixture.ts';

describe('texts', () => {
  it.each([
    ['text-row', 'ministry', 'office', 'id: "office" is not an id of actors.csv'],
    ['text-field', ',name,', ',kind,', 'field: "kind" is not a column of words in actors.csv'],
    ['text-field', ',name,', ',title,', 'field: "title" is not a column of words in actors.csv'],
    [
      'text-row',
      'actors,ministry,name',
      'package,large,title',
      'id: "large" is not the name of the package, small',
    ],
    [
      'text-field',
      'actors,ministry,name',
      'package,small,licence',
      'field: "licence" is not one of title, subtitle, description, the words of datapackage.json',
    ],
  ])('%s: instead of %s refuses %s', (rule, text, instead, says) => {
    expect(issuesAfter(['texts/ar.csv', text, instead])).toEqual([
      `[${rule}] texts/ar.csv row 2, column ${says}`,
    ]);
  });

  it('text-row: a relation is named by its two events and its type', () => {
    const note = (id: string): Edit => ['texts/ar.csv', 'الوزارة\n', `الوزارة\nlinks,${id},note,بعد\n`];
    expect(issuesAfter(note('raid pact breaks'))).toEqual([]);
    expect(issuesAfter(note('raid pact ends'))).toEqual([
      '[text-row] texts/ar.csv row 3, column id: "raid pact ends" is not an id of links.csv',
    ]);
  });

  it('each language has its rows sorted and once, whatever the others have', () => {
    const two = (lang: string): Edit => [
      `texts/${lang}.csv`,
      'actors,ministry,name',
      'actors,ministry,name,A\nactors,band,name,A\nactors,ministry,name',
    ];
    expect(issuesAfter(two('ar'))).toEqual([
      '[sorted] texts/ar.csv row 3, column table, id, field: "actors band name" comes before the row above it; sort the table by table, id, field (npm run data -- --format does)',
      '[primary-key] texts/ar.csv row 4, column table, id, field: "actors ministry name" stands in row 2 too; table, id, field may name one row only',
    ]);
    const files = smallFiles(['datapackage.json', '["en","ar"]', '["en","ar","fr"]']);
    files.set(
      'texts/fr.csv',
      'table,id,field,text\nactors,band,name,La bande\nactors,ministry,name,Le ministère\n',
    );
    const rules = packageOf(files).issues.map(({ rule }) => rule);
    expect(rules).toEqual(['resource']);
  });

  it('only-https: a link in any text leads to https', () => {
    expect(issuesAfter(['places.csv', 'own outline', 'see http://example.org'])).toEqual([
      '[only-https] places.csv row 4, column source: "see http://example.org" has a link that is not https',
    ]);
  });
});

describe('info', () => {
  it.each([
    ['lead-event', '"raid"', '"riad"', 'leadEvent: "riad" is not an id of events.csv'],
    ['document-date', '"2020-11-17"', '"2020-11"', 'documentDate: "2020-11" is not one day'],
    ['document-date', '"2020-11-17"', '"2020-11-31"', 'documentDate: "2020-11-31" is not an EDTF date; '],
    ['first-span', '2019-10/2021-01', '2019-10/..', 'firstSpan: "2019-10/.." has an open end; give both'],
  ])('%s: instead of %s refuses %s', (rule, text, instead, says) => {
    expect(issuesAfter(['datapackage.json', text, instead])).toEqual([
      expect.stringContaining(`[${rule}] datapackage.json, property ${says}`),
    ]);
  });
});
