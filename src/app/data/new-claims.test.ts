import { expect, it } from 'vitest';
import { compile } from '../../core/dataset/compile.ts';
import { packageOf } from '../../core/dataset/package-of.ts';
import { smallFiles } from '../../core/dataset/small-package.fixture.ts';
import { newClaims } from './new-claims.ts';

const whole = compile(packageOf(smallFiles()).package!);
const at = (text: string) => ({ at: Date.parse(text) });

it('the claims of the step that is the last one known are new', () => {
  expect([...newClaims(whole, { claim: 'raid-ministry-1' })]).toContain('raid-ministry-1');
  expect([...newClaims(whole, { claim: 'raid-ministry-1' })]).not.toContain('raid-ministry-2');
});

it('nothing is new before anything was said, nor in the whole record', () => {
  expect([...newClaims(whole, at('2000-01-01T00:00Z'))]).toEqual([]);
  expect([...newClaims(whole, undefined)]).toEqual([]);
});
