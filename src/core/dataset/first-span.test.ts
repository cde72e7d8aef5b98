import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../time/span.ts';
import { compile } from './compile.ts';
import { extent, firstSpan } from './first-span.ts';
import { packageOf } from './package-of.ts';
import { type Edit, smallFiles } from './small-package.fixture.ts';

const compiled = (...edits: readonly Edit[]) => compile(packageOf(smallFiles(...edits)).package!);
const withoutSpan: Edit = ['datapackage.json', '"firstSpan":"2019-10/2021-01",', ''];
const local = (text: string) => Date.parse(`${text}+03:00`);

/** A set of events whose every instant is the same, one a start. */
function setOf(starts: readonly number[]) {
  const instants = Float64Array.from(starts);
  const dataset = compiled(withoutSpan);
  const columns = {
    ...dataset.columns,
    length: starts.length,
    startEarliest: instants,
    startLatest: instants,
    endEarliest: instants,
    endLatest: instants,
  };
  return { ...dataset, columns, effective: undefined };
}

describe('firstSpan', () => {
  it('is the span that the package gives, in its zone', () => {
    expect(firstSpan(compiled())).toEqual({ from: local('2019-10-01T00:00'), to: local('2021-02-01T00:00') });
  });

  it('leaves out the earliest and the latest fiftieth of the starts', () => {
    const starts = Array.from({ length: 101 }, (_, i) => i * DAY);
    starts[0] = -9999 * DAY;
    starts[100] = 9999 * DAY;
    const { from, to } = firstSpan(setOf(starts));
    expect(from).toBeCloseTo((2 - 96 * 0.05) * DAY);
    expect(to).toBeCloseTo((98 + 96 * 0.05) * DAY);
  });

  it('passes over open starts and is never empty', () => {
    expect(firstSpan(setOf([Number.NEGATIVE_INFINITY, 5 * DAY]))).toEqual({
      from: 5 * DAY - HOUR,
      to: 5 * DAY + HOUR,
    });
    const { from, to } = firstSpan(setOf([]));
    expect(from).toBeLessThan(to);
  });
});

describe('extent', () => {
  it('holds all instants and the dates of effect, and passes over open ends', () => {
    const { from, to } = extent(compiled());
    const [first, last] = [local('2014-01-01T00:00'), local('2021-02-01T00:00')];
    expect(from).toBeCloseTo(first - (last - first) * 0.02);
    expect(to).toBeCloseTo(last + (last - first) * 0.02);
  });

  it('is a day when no instant is known', () => {
    expect(extent(setOf([Number.NEGATIVE_INFINITY]))).toEqual({ from: 0, to: DAY });
  });
});
