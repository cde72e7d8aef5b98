import { describe, expect, it } from 'vitest';
import { madeClaim, madeEvent, madeRecord } from '../../core/perspective/made-record.fixture.ts';
import { stepsOf } from '../../core/perspective/steps.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { timeMarks } from './time-marks.ts';

const zone = zoneOf('Asia/Baghdad');

function marks(days: readonly string[], apart: number, finest?: 'day'): readonly string[] {
  const claims = days.map((said, index) => madeClaim({ id: `c${index}`, said }));
  const { tables } = madeRecord({ events: [madeEvent({ id: 'volley' })], claims });
  return timeMarks(stepsOf(tables, zone), zone, apart, finest).map(({ at, words }) => `${at} ${words}`);
}

const inMonth = (month: string, count: number) =>
  Array.from({ length: count }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`);

describe('words under the steps', () => {
  it('stand where years begin, and where months do between them', () => {
    const days = [...inMonth('2019-11', 10), ...inMonth('2020-01', 10), ...inMonth('2020-03', 10)];
    expect(marks(days, 0.1)).toEqual(['0 2019', '10 2020', '20 Mar']);
  });

  it('keep apart: what has fewer steps goes', () => {
    const days = [...inMonth('2014-05', 1), ...inMonth('2019-11', 2), ...inMonth('2020-01', 20)];
    expect(marks(days, 0.2)).toEqual(['3 2020']);
  });

  it('are whole dates where few steps lie close together', () => {
    const days = ['2020-11-17', '2020-11-18', '2020-11-19', '2020-11-20', '2020-12-20'];
    expect(marks(days, 0.2, 'day')).toEqual([
      '0 17 Nov 2020',
      '1 18 Nov 2020',
      '2 19 Nov 2020',
      '3 20 Nov 2020',
      '4 20 Dec 2020',
    ]);
    expect(marks(days, 0.4, 'day')).toEqual(['0 17 Nov 2020', '2 19 Nov 2020', '4 20 Dec 2020']);
  });

  it('leave room for the last word', () => {
    expect(marks([...inMonth('2020-01', 28), ...inMonth('2020-02', 1)], 0.1)).toEqual(['0 2020']);
  });
});
