import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../../core/time/span.ts';
import { parseLocal, printLocal } from '../../../core/view/local-text.ts';
import { loadLanguage } from '../../../i18n/language.ts';
import { readTime, type SpanEnd, writeTime } from './local-time.ts';

const read = (text: string, end: SpanEnd = 'from') => {
  const local = readTime(text, end);
  return local === undefined ? undefined : printLocal(local);
};

describe('in other languages', () => {
  afterEach(() => loadLanguage('en'));

  it.each([
    ['ar', '17 تشرين الثاني 2020', '2020-11-17'],
    ['ar', '17 تشرين الثاني 2020، 20:27', '2020-11-17T20:27'],
    ['ar', 'آب 2020', '2020-08'],
    ['ar', 'تشرين 2020', undefined],
    ['ckb', '17ی تشرینی دووەمی 2020', '2020-11-17'],
    ['ckb', '17 تشرینی دووەم 2020', '2020-11-17'],
    ['fr', '1er août 2020', '2020-08'],
    ['fr', '17 nov. 2020', '2020-11-17'],
    ['fr', 'ju 2020', undefined],
    ['kmr', '17ê Mijdara 2020an', '2020-11-17'],
    ['kmr', '30yê Çileya 2003yan, 20:27', '2003-01-30T20:27'],
    ['kmr', 'cot 2020', '2020-10'],
  ] as const)('%s: %s is %s', async (code, text, local) => {
    await loadLanguage(code);
    expect(read(text)).toBe(local);
  });
});

describe('readTime', () => {
  it.each([
    ['2020', '2020'],
    ['2020-11', '2020-11'],
    ['2020-11-17', '2020-11-17'],
    ['2020-11-17T12:00', '2020-11-17T12:00'],
    [' 2020-11-17  20:27:05 ', '2020-11-17T20:27:05'],
    ['2020-1-5', '2020-01-05'],
    ['2020-11-17, 9:30', '2020-11-17T09:30'],
    ['2020-11-17T24:00', '2020-11-18'],
    ['17 Nov 2020', '2020-11-17'],
    ['17 november 2020, 20:27', '2020-11-17T20:27'],
    ['1 Sep 2020', '2020-09'],
    ['Sept 2020', '2020-09'],
    ['2020-11-17.', '2020-11-17'],
  ])('reads %s as %s', (text, local) => {
    expect(read(text)).toBe(local);
  });

  it('takes every text of an address as the address means it', () => {
    const instants = fc.integer({ min: -1e12, max: 4e12 }).map((ms) => Math.round(ms / 100) * 100);
    fc.assert(
      fc.property(instants, (local) => {
        const text = printLocal(local)!;
        expect(readTime(text, 'from')).toBe(parseLocal(text));
      }),
    );
  });

  it('includes the day, month or year that ends a span', () => {
    expect(read('2020-11-17', 'to')).toBe('2020-11-18');
    expect(read('2020-11', 'to')).toBe('2020-12');
    expect(read('Dec 2020', 'to')).toBe('2021');
    expect(read('2020', 'to')).toBe('2021');
    expect(read('2020-11-17T12:00', 'to')).toBe('2020-11-17T12:00');
  });

  it.each([
    '',
    'yesterday',
    '2020-13',
    '2020-02-30',
    '17 Foo 2020',
    '17 No 2020',
    '31 Apr 2020',
    'Nov 2020 12:00',
  ])('knows no time in "%s"', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('writeTime', () => {
  it('writes days in full and names the last day of a span', () => {
    const at = (text: string) => parseLocal(text)!;
    expect(writeTime(at('2019-10'), 'from')).toBe('2019-10-01');
    expect(writeTime(at('2021-02'), 'to')).toBe('2021-01-31');
    expect(writeTime(at('2020-11-17T12:00'), 'to')).toBe('2020-11-17T12:00');
  });

  it('writes what is read as the same time again', () => {
    const local = fc
      .integer({ min: -10 * DAY, max: 30_000 * DAY })
      .map((ms) => Math.floor(ms / MINUTE) * MINUTE);
    fc.assert(
      fc.property(local, fc.constantFrom<SpanEnd>('from', 'to'), (time, end) => {
        expect(readTime(writeTime(time, end), end)).toBe(time);
      }),
    );
  });
});
