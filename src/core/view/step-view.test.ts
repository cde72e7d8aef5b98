import { describe, expect, it } from 'vitest';
import { packageOf } from '../dataset/package-of.ts';
import { smallFiles } from '../dataset/small-package.fixture.ts';
import { printIssue } from '../model/issue.ts';
import { zoneOf } from '../time/zone.ts';
import { stepView, storyIssues } from './step-view.ts';

const VIEW = 'from=2020-11-17T12:00&to=2020-11-18&map=12/33.3000/44.4000&lanes=order';
const zone = zoneOf('Asia/Baghdad');

function issuesOf(view: string): readonly string[] {
  const { package: data, issues } = packageOf(smallFiles(['story.csv', VIEW, view]));
  expect(issues).toEqual([]);
  return storyIssues(data!).map(printIssue);
}

describe('stepView', () => {
  const [pact, raid] = packageOf(smallFiles()).package!.tables.story;

  it('is the view of the address that the step writes', () => {
    expect(stepView(raid, zone)).toMatchObject({
      page: { name: 'event', id: 'raid' },
      span: { from: Date.parse('2020-11-17T12:00+03:00'), to: Date.parse('2020-11-18T00:00+03:00') },
      map: { zoom: 12, lat: 33.3, lon: 44.4 },
      lanes: 'order',
    });
  });

  it('opens where its event lies when the step says nothing', () => {
    const { page, span, map, lanes } = stepView(pact, zone);
    expect({ page, span, map, lanes }).toEqual({
      page: { name: 'event', id: 'pact' },
      span: undefined,
      map: undefined,
      lanes: 'category',
    });
  });
});

describe('storyIssues', () => {
  it('accepts what an address may say, and nothing', () => {
    expect(issuesOf(VIEW)).toEqual([]);
    expect(issuesOf('actor=band&category=attacks&lanes=none')).toEqual([]);
    expect(issuesOf('')).toEqual([]);
  });

  it.each([
    ['from=2020-13&to=2020-11', 'is no view: from 2020-13 is not a time such as 2020-11-17T20:00'],
    ['from=2020-11', 'is no view: from 2020-11 stands alone; from and to belong together'],
    ['from=2020-11&to=2020-10', 'is no view: from 2020-11 2020-10 is not one minute to forty years'],
    ['map=30/33/44', 'is no view: map 30/33/44 is outside zoom 2 to 16, latitude 85, longitude 180'],
    ['lanes=sideways', 'is no view: lanes sideways is not a word that it knows'],
    ['actor=nobody', 'is no view: actor nobody is not in these data'],
    ['lanes=category', 'is written otherwise in an address; write nothing'],
    ['to=2020-12&from=2020-11', 'is written otherwise in an address; write from=2020-11&to=2020-12'],
  ])('refuses %s', (view, says) => {
    expect(issuesOf(view)).toEqual([`story.csv row 3, column view: "${view}" ${says}`]);
  });

  it.each(['asof=2020-11-18', 'speaker=band', 'axis=rtl', 'zoom=3'])('refuses the key of %s', (view) => {
    expect(issuesOf(view)[0]).toContain(
      `has the key ${view.split('=')[0]}; a step may have actor, category, `,
    );
  });
});
