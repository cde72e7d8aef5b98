import { expect, it } from 'vitest';
import { zoneOf } from '../../../core/time/zone.ts';
import { readSpan, writeSpan } from './typed-span.ts';

const zone = zoneOf('Asia/Baghdad');

it('reads a span on the clocks of the zone, the last day included', () => {
  expect(readSpan({ from: '2020-11-17', to: '17 Nov 2020' }, zone)).toEqual({
    ok: true,
    span: { from: Date.parse('2020-11-17T00:00+03:00'), to: Date.parse('2020-11-18T00:00+03:00') },
  });
});

it('says which end cannot be read, and what is wrong with the span', () => {
  expect(readSpan({ from: 'soon', to: '' }, zone)).toEqual({
    ok: false,
    faults: {
      from: '“soon” is no date or time; write 2020-11-17 or 2020-11-17 20:00',
      to: 'Write a date or a time, such as 2020-11-17',
    },
  });
  expect(readSpan({ from: '2020-11-17', to: '2020-11-16' }, zone)).toEqual({
    ok: false,
    faults: { to: 'The end lies before the start' },
  });
  expect(readSpan({ from: '1900', to: '2020' }, zone)).toEqual({
    ok: false,
    faults: { to: 'The axis shows one minute to forty years' },
  });
});

it('writes a span as it is read again', () => {
  const span = { from: Date.parse('2019-10-01T00:00+03:00'), to: Date.parse('2021-02-01T00:00+03:00') };
  const typed = writeSpan(span, zone);
  expect(typed).toEqual({ from: '2019-10-01', to: '2021-01-31' });
  expect(readSpan(typed, zone)).toEqual({ ok: true, span });
});
