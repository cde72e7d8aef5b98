import { describe, expect, test } from 'vitest';
import { whenOfCells } from '../core/edtf/when-of-cells.ts';
import { zoneOf } from '../core/time/zone.ts';
import { LANGUAGES } from '../core/view/language-code.ts';
import { formatEventDate, formatOrder } from './event-date.ts';
import { loadLanguage } from './language.ts';

const zone = zoneOf('Asia/Baghdad');
const written = whenOfCells('2020-11-17', undefined, zone)!;
const after = { side: 'after', kind: 'rocket-attack', title: 'Seven rockets hit Baghdad' } as const;

test('a date is followed by how the event lies to another one', () => {
  expect(formatEventDate({ written, order: after }, zone, 'short')).toBe('17 Nov 2020, after the attack');
  expect(formatEventDate({ written }, zone, 'short')).toBe('17 Nov 2020');
});

test("the editors' note comes before words of the kind, and a title names a kind without words", () => {
  expect(formatOrder({ ...after, note: 'some hours before the attack' })).toBe(
    'some hours before the attack',
  );
  expect(formatOrder({ ...after, side: 'about', kind: 'toString' })).toBe(
    'about the time of “Seven rockets hit Baghdad”',
  );
});

describe('a date of another zone than the set', () => {
  const inWashington = (date: string, time?: string) => {
    const own = zoneOf('America/New_York');
    return { written: whenOfCells(date, time, own)!, zone: own.name };
  };
  const DATES = [
    ['2020-11-17', '12:05'],
    ['2020-11-17', '20:00..24:00'],
    ['2020-11-17'],
    ['2020-11-15/2020-11-17'],
    ['2020-10'],
  ] as const;

  test('is told by its own clocks, which are named; at length also by those of the set', () => {
    const call = inWashington('2020-11-17', '12:05');
    expect(formatEventDate(call, zone, 'short')).toBe('17 Nov 2020, 12:05 · New York time (UTC−5)');
    expect(formatEventDate(call, zone, 'long')).toBe(
      'Tuesday 17 November 2020, 12:05 · New York time (UTC−5) · that is 17 Nov 2020, 20:05, Baghdad time (UTC+3)',
    );
  });

  test('names no clocks where a month is all that is known', () => {
    expect(formatEventDate(inWashington('2020-10'), zone, 'long')).toBe('October 2020');
  });

  test('is told once where both clocks show the same', () => {
    const own = zoneOf('Asia/Riyadh');
    const event = { written: whenOfCells('2020-11-17', '12:05', own)!, zone: own.name };
    expect(formatEventDate(event, zone, 'long')).toBe(
      'Tuesday 17 November 2020, 12:05 · Riyadh time (UTC+3)',
    );
  });

  test.each(LANGUAGES)('has words in %s', async (code) => {
    await loadLanguage(code);
    const lines = DATES.flatMap(([date, time]) => {
      const event = inWashington(date, time);
      return [formatEventDate(event, zone, 'short'), formatEventDate(event, zone, 'long')];
    });
    await loadLanguage('en');
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/two-zones.${code}.txt`);
  });
});
