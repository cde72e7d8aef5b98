import { expect, it } from 'vitest';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { Perspective } from '../../../core/perspective/perspective.ts';
import { knownUntil } from './known-until.ts';

const day = { from: 100, to: 200 };
const told = (perspective: Perspective) => ({ perspective, source: {} }) as Catalogue;

it('is the end of the main document’s day, where there is one', () => {
  expect(knownUntil(told({}), day)).toBe(200);
  expect(knownUntil(told({}), undefined)).toBeUndefined();
});

it('is the moment of the account where that is earlier', () => {
  expect(knownUntil(told({ asof: { at: 50 } }), day)).toBe(50);
  expect(knownUntil(told({ asof: { at: 500 } }), day)).toBe(200);
  expect(knownUntil(told({ asof: { at: 50 } }), undefined)).toBe(50);
});
