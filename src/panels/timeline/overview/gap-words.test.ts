import { expect, it } from 'vitest';
import { zoneOf } from '../../../core/time/zone.ts';
import { gapsSentence, gapWords } from './gap-words.ts';

const zone = zoneOf('Asia/Baghdad');
const gap = (from: string, to: string) => ({
  from: Date.parse(`${from}T00:00+03:00`),
  to: Date.parse(`${to}T00:00+03:00`),
});
const short = gap('2020-02-01', '2020-02-05');
const long = gap('2020-04-10', '2020-05-07');

it('names a stretch by its first and last day', () => {
  expect(gapWords(long, zone)).toBe(
    'No event dated to within a month: 10 April 2020 to 6 May 2020 (27 days)',
  );
});

it('counts the stretches and names the longest', () => {
  expect(gapsSentence([short, long], zone)).toBe(
    'No event dated to within a month: 2 stretches; the longest 10 April 2020 to 6 May 2020 (27 days)',
  );
  expect(gapsSentence([short], zone)).toBe(
    'No event dated to within a month: one stretch, 1 February 2020 to 4 February 2020 (4 days)',
  );
  expect(gapsSentence([], zone)).toBeUndefined();
});
