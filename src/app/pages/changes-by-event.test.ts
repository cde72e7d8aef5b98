import { expect, test } from 'vitest';
import { changesByEvent } from './changes-by-event.ts';

const change = (date: string, event: string, kind: string) => ({
  date,
  event,
  kind,
  reason: 'Was wrong.',
  title: event.toUpperCase(),
});

test('the newest day comes first, and each of its events once, by title', () => {
  const days = changesByEvent([
    change('2026-11-26', 'volley', 'claim'),
    change('2026-12-01', 'truce', 'date'),
    change('2026-11-26', 'call', 'place'),
    change('2026-11-26', 'volley', 'title'),
  ]);
  expect(days.map(({ date, count }) => [date, count])).toEqual([
    ['2026-12-01', 1],
    ['2026-11-26', 3],
  ]);
  expect(days[1].events.map(({ title, changes }) => [title, ...changes.map(({ kind }) => kind)])).toEqual([
    ['CALL', 'place'],
    ['VOLLEY', 'claim', 'title'],
  ]);
});
