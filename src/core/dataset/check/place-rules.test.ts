import { describe, expect, it } from 'vitest';
import { issuesAfter } from '../small-package.fixture.ts';

const file = 'places.csv';

describe('places', () => {
  it('outside-parent: a point lies in the area of the place around it', () => {
    expect(issuesAfter([file, '33.31,44.39', '33.33,44.39'])).toEqual([
      '[outside-parent] places.csv row 2, column within: "quarter" is around this place, but 33.33, 44.39 lies outside the area of quarter',
    ]);
  });

  it('outside-parent: a point lies in the circle of the place around it where that has no area', () => {
    expect(
      issuesAfter([file, 'town,,,,,quarter', 'town,,33.31,44.39,1000,'], [file, '15000', '1200']),
    ).toEqual([
      '[outside-parent] places.csv row 4, column within: "town" is around this place, but 33.31, 44.39 lies outside the circle of town',
      '[area-without-place] places.geojson: "quarter" is a feature that no row of places.csv names in column area',
    ]);
  });

  it('outside-parent: a circle may stick out when its middle does not', () => {
    expect(issuesAfter([file, '33.31,44.39,150', '33.3001,44.3801,900'])).toEqual([]);
  });

  it('outside-parent: asks the next place around when the nearest has no extent', () => {
    expect(issuesAfter([file, 'land,,33.3,44.4,15000', 'land,,33.3,44.4,'])).toEqual([]);
    expect(
      issuesAfter([file, 'land,,33.3,44.4,15000', 'land,,,,'], [file, '33,44,300000', '30,44,1000']),
    ).toEqual([
      '[outside-parent] places.csv row 4, column within: "town" is around this place, but 33.31, 44.39 lies outside the circle of land',
      '[larger-than-parent] places.csv row 4, column radius_m: makes a radius of 1449 m, more than the 1000 m of land',
    ]);
  });

  it('larger-than-parent: a place is no larger than the one around it', () => {
    expect(issuesAfter([file, ',150,', ',1500,'])).toEqual([
      '[larger-than-parent] places.csv row 2, column radius_m: "1500" makes a radius of 1500 m, more than the 1449 m of quarter',
    ]);
  });

  it("outside-own-area: a place's point lies in the box of its area", () => {
    expect(issuesAfter([file, 'town,,,,,quarter', 'town,,33.33,44.39,2000,quarter'])).toEqual([
      '[outside-own-area] places.csv row 4, column area: "quarter" does not hold the place\'s own point 33.33, 44.39',
    ]);
  });

  it('radius-without-point: a radius is one round something', () => {
    expect(issuesAfter([file, 'quarter,,33.31,44.39,', 'quarter,,,,'])).toEqual([
      '[radius-without-point] places.csv row 2, column radius_m: "150" has no point to be measured from; give lat and lon or an area',
    ]);
  });

  it('unknown-area and area-without-place: areas and places know each other', () => {
    expect(issuesAfter([file, ',15000,,', ',15000,town,'])).toEqual([
      '[unknown-area] places.csv row 5, column area: "town" is not the id of a feature in places.geojson',
    ]);
    expect(issuesAfter([file, ',,,,quarter,', ',,,,,'])).toEqual([
      '[area-without-place] places.geojson: "quarter" is a feature that no row of places.csv names in column area',
    ]);
  });
});
