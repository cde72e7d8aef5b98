import { describe, expect, it } from 'vitest';
import { type Edit, issuesAfter } from '../small-package.fixture.ts';

describe('texts', () => {
  it.each([
    ['text-row', 'ministry', 'office', 'id: "office" is not an id of actors.csv'],
    ['text-field', ',name,', ',kind,', 'field: "kind" is not a column of words in actors.csv'],
    ['text-field', ',name,', ',title,', 'field: "title" is not a column of words in actors.csv'],
    [
      'text-language',
      ',ar,',
      ',ckb,',
      'lang: "ckb" is not one of the languages in datapackage.json; add it there',
    ],
  ])('%s: instead of %s refuses %s', (rule, text, instead, says) => {
    expect(issuesAfter(['texts.csv', text, instead])).toEqual([`[${rule}] texts.csv row 2, column ${says}`]);
  });

  it('text-row: a relation is named by its two events and its type', () => {
    const note = (id: string): Edit => ['texts.csv', 'الوزارة\n', `الوزارة\nlinks,${id},note,ar,بعد\n`];
    expect(issuesAfter(note('raid pact breaks'))).toEqual([]);
    expect(issuesAfter(note('raid pact ends'))).toEqual([
      '[text-row] texts.csv row 3, column id: "raid pact ends" is not an id of links.csv',
    ]);
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
