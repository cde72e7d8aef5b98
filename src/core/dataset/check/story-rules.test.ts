import { describe, expect, it } from 'vitest';
import { packageOf } from '../package-of.ts';
import { issuesAfter, smallFiles } from '../small-package.fixture.ts';

describe('story', () => {
  it.each([
    ['story-events', 'blast campaign', 'blast riot', 'names riot, which is not an id of events.csv'],
    ['story-events', 'blast campaign', 'blast blast', 'names blast twice'],
    ['story-events', 'blast campaign', 'blast  campaign', 'has more than one space between two ids'],
    [
      'story-events',
      'blast campaign',
      'blast raid',
      'names raid, which stands in column event already; take it out here',
    ],
  ])('%s: instead of %s refuses %s', (rule, text, instead, says) => {
    expect(issuesAfter(['story.csv', text, instead])).toEqual([
      `[${rule}] story.csv row 3, column events: "${instead}" ${says}`,
    ]);
  });

  it('selects an event that exists in every step', () => {
    expect(issuesAfter(['story.csv', 'pact,1,pact,', 'pact,1,pakt,'])).toEqual([
      '[foreign-key] story.csv row 2, column event: "pakt" is not an id of events.csv; add it there or correct it here',
    ]);
    expect(issuesAfter(['story.csv', 'pact,1,pact,', 'pact,1,,'])[0]).toContain('column event');
  });

  it('has its steps in one order', () => {
    expect(issuesAfter(['story.csv', 'raid,2,', 'raid,1,'])).toEqual([
      '[unique] story.csv row 3, column order: "1" stands in row 2 too; order may name one row only',
    ]);
    expect(issuesAfter(['story.csv', 'pact,1,', 'pact,3,'])[0]).toContain('[sorted] story.csv row 3');
  });

  it('keeps its texts short', () => {
    const long = 'The raid. '.repeat(61).trim();
    expect(issuesAfter(['story.csv', 'A raid hit the town and a blast the gate.', long])).toEqual([
      expect.stringContaining('has 609 characters; it may have at most 600'),
    ]);
  });

  it('is left out by a package that has none, in file and description alike', () => {
    const files = smallFiles();
    files.delete('story.csv');
    expect(packageOf(files).issues).toEqual([
      expect.objectContaining({
        property: 'resources.story',
        says: 'is listed, and story.csv is missing; add the file or take the resource out',
      }),
    ]);
    const descriptor = JSON.parse(files.get('datapackage.json')!);
    const resources = descriptor.resources.filter(({ name }: { name: string }) => name !== 'story');
    files.set('datapackage.json', JSON.stringify({ ...descriptor, resources }));
    expect(packageOf(files).package?.tables.story).toEqual([]);
    files.set('story.csv', smallFiles().get('story.csv')!);
    expect(packageOf(files).issues).toEqual([
      expect.objectContaining({
        property: 'resources.story',
        says: 'is missing; run `npm run data -- --schema` to write the schemas anew',
      }),
    ]);
  });
});
