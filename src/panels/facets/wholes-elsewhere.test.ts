import { describe, expect, it } from 'vitest';
import { compile } from '../../core/dataset/compile.ts';
import { packageOf } from '../../core/dataset/package-of.ts';
import { smallFiles } from '../../core/dataset/small-package.fixture.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import { memoryQuery } from '../../core/store/memory-query.ts';
import { wholesElsewhere } from './wholes-elsewhere.ts';

const query = memoryQuery(compile(packageOf(smallFiles()).package!));

describe('wholes that lie elsewhere', () => {
  it('are named when they are few', () => {
    expect(wholesElsewhere(query, { ...NO_FILTER, actor: ['ministry'], place: ['gate'] })).toEqual({
      n: 1,
      titles: ['Raid on the town'],
    });
    expect(wholesElsewhere(query, { ...NO_FILTER, place: ['land'] })).toEqual({ n: 0, titles: [] });
  });

  it('are nothing to tell of without a place, or when parts count', () => {
    expect(wholesElsewhere(query, NO_FILTER)).toBeUndefined();
    expect(wholesElsewhere(query, { ...NO_FILTER, place: ['gate'], places: 'parts' })).toBeUndefined();
  });
});
