import { expect, it } from 'vitest';
import { asker } from './faults.ts';

const later = () => new Promise((done) => setTimeout(done));

it('tells a fault, and that all is well once every question that failed has been answered', async () => {
  const told: unknown[] = [];
  const { newest: taker } = asker((fault) => told.push(fault));
  const [a, b] = [taker<number>(() => undefined), taker<number>(() => undefined)];
  a(() => Promise.reject('no a'));
  b(() => {
    throw 'no b';
  });
  await later();
  expect(told).toEqual(['no a', 'no b']);
  a(() => 1);
  expect(told).toHaveLength(2);
  b(() => 1);
  expect(told[2]).toBeUndefined();
  expect(told).toHaveLength(3);
  b(() => 2);
  expect(told).toHaveLength(3);
});

it('hands on the answer to the newest question only', async () => {
  const values: string[] = [];
  const take = asker(() => undefined).newest<string>((value) => values.push(value));
  take(() => new Promise((done) => setTimeout(() => done('late'))));
  take(() => 'new');
  await later();
  expect(values).toEqual(['new']);
});
