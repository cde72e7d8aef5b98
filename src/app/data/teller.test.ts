import { describe, expect, it } from 'vitest';
import { compile } from '../../core/dataset/compile.ts';
import { demoDataset } from '../../core/dataset/demo.ts';
import { packageOf } from '../../core/dataset/package-of.ts';
import { smallFiles } from '../../core/dataset/small-package.fixture.ts';
import type { Perspective } from '../../core/perspective/perspective.ts';
import { memoryQuery } from '../../core/store/memory-query.ts';
import { teller } from './teller.ts';

function told(catalogue = compile(packageOf(smallFiles()).package!)) {
  const whole = { catalogue, query: memoryQuery(catalogue) };
  return { whole, tell: teller(whole) };
}

const night: Perspective = { asof: { at: Date.parse('2020-11-17T21:00+03:00') } };

describe('a set as accounts tell it', () => {
  it('is the very set that was loaded when an account asks for everything', () => {
    const { whole, tell } = told();
    expect(tell({})).toBe(whole);
    expect(tell({ asof: undefined, speaker: undefined })).toBe(whole);
  });

  it('stays what it is when nobody claims anything in it', () => {
    const { whole, tell } = told(demoDataset(20));
    expect(tell(night)).toBe(whole);
    expect(tell({ speaker: whole.catalogue.actors[0].id })).toBe(whole);
  });

  it('is told as of a moment: with fewer events, their own rows, and answers about them', async () => {
    const { whole, tell } = told();
    const { catalogue, query } = tell(night);
    expect(catalogue.perspective).toEqual(night);
    expect(catalogue.total).toBeLessThan(whole.catalogue.total);
    expect((await query.family('raid'))?.event.sayings).toHaveLength(1);
    expect(query).not.toBe(whole.query);
    expect(catalogue.source).toBe(whole.catalogue.source);
  });

  it('keeps the accounts that were asked for last', () => {
    const { tell } = told();
    const first = tell(night);
    const other = tell({ ...night, speaker: 'ministry' });
    expect(other).not.toBe(first);
    expect(tell({ ...structuredClone(night), speaker: undefined })).toBe(first);
    expect(tell({ ...night, speaker: 'ministry' })).toBe(other);
    for (let minute = 1; minute <= 16; minute++) tell({ asof: { at: minute * 60_000 } });
    expect(tell(night)).not.toBe(first);
  });
});
