import { expect, test } from 'vitest';
import { whenOfCells } from '../core/edtf/when-of-cells.ts';
import { zoneOf } from '../core/time/zone.ts';
import { formatEventDate, formatOrder } from './event-date.ts';

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
