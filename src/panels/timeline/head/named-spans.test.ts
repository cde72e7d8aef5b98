import { describe, expect, it } from 'vitest';
import { zoneOf } from '../../../core/time/zone.ts';
import { namedSpans } from './named-spans.ts';

const extent = { from: 0, to: 1 };
const iso = (span: { from: number; to: number }) =>
  [span.from, span.to].map((ms) => new Date(ms).toISOString());

describe('namedSpans', () => {
  const zone = zoneOf('Asia/Baghdad');

  it('takes the night from noon to noon on local clocks', () => {
    const evening = Date.parse('2020-11-17T20:00+03:00');
    expect(iso(namedSpans(evening, extent, zone).night)).toEqual([
      '2020-11-17T09:00:00.000Z',
      '2020-11-18T09:00:00.000Z',
    ]);
  });

  it('gives an early morning to the night before', () => {
    const early = Date.parse('2020-01-03T01:00+03:00');
    expect(iso(namedSpans(early, extent, zone).night)).toEqual([
      '2020-01-02T09:00:00.000Z',
      '2020-01-03T09:00:00.000Z',
    ]);
  });

  it('gives the month, and the twelve months that end with it', () => {
    const spans = namedSpans(Date.parse('2020-11-17T20:00+03:00'), extent, zone);
    expect(iso(spans.month)).toEqual(['2020-10-31T21:00:00.000Z', '2020-11-30T21:00:00.000Z']);
    expect(iso(spans.year)).toEqual(['2019-11-30T21:00:00.000Z', '2020-11-30T21:00:00.000Z']);
  });

  it('keeps noon at noon through a night that summer time shortens', () => {
    const berlin = zoneOf('Europe/Berlin');
    const { night } = namedSpans(Date.parse('2020-03-28T22:00+01:00'), extent, berlin);
    expect(night.to - night.from).toBe(23 * 3_600_000);
  });
});
