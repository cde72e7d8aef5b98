import { expect, it } from 'vitest';
import { zoneOf } from '../../../core/time/zone.ts';
import { placeAxis } from './place-axis.ts';
import { timeScale } from './time-scale.ts';

const zone = zoneOf('Asia/Baghdad');
const at = (text: string) => Date.parse(`${text}+03:00`);
const day = { from: at('2020-11-17T00:00'), to: at('2020-11-18T00:00') };
const measure = (_font: string, text: string) => text.length * 6;

/** An axis of 720 px for the span. */
function axis(from: string, to: string) {
  const scale = timeScale({ from: at(from), to: at(to) }, 0, 720);
  return placeAxis(scale, zone, { day, label: 'Article' }, measure);
}

it('marks all of the article’s day where it has a width, and no noon', () => {
  const whole = axis('2020-11-16T00:00', '2020-11-19T00:00').day;
  expect(whole).toMatchObject({ x0: 240, x1: 480, isWedge: false, label: { text: 'Article' } });
  const half = axis('2020-11-17T12:00', '2020-11-18T12:00').day;
  expect(half).toMatchObject({ x0: 0, x1: 360, isWedge: false });
  expect(axis('2020-01-01T00:00', '2021-01-01T00:00').day).toMatchObject({ isWedge: true });
  expect(axis('2019-01-01T00:00', '2020-01-01T00:00').day).toBeUndefined();
});

it('puts the word of the day where it meets no other word, or leaves it out', () => {
  for (const [from, to] of [
    ['2020-11-16T00:00', '2020-11-19T00:00'],
    ['2020-11-01T00:00', '2020-12-01T00:00'],
    ['2020-10-17T00:00', '2021-02-17T00:00'],
  ]) {
    const { day: marked, context } = axis(from, to);
    const word = marked?.label;
    if (!word) continue;
    const [x0, x1] = [word.x, word.x + measure('', word.text)];
    for (const { x, text } of context) expect(x0 > x + measure('', text) || x1 < x).toBe(true);
    expect(x0).toBeGreaterThanOrEqual(0);
    expect(x1).toBeLessThanOrEqual(720);
  }
});

it('names no month that has not begun within the span', () => {
  const texts = axis('2020-11-01T00:00', '2020-12-01T00:00').context.map(({ text }) => text);
  expect(texts).toContain('November 2020');
  expect(texts.some((text) => text.includes('December'))).toBe(false);
});

it('writes a label only where all of it is seen, each under its line', () => {
  const { labels, grid } = axis('2020-11-16T07:00', '2020-11-19T05:00');
  expect(labels.length).toBeGreaterThan(3);
  for (const { x, text } of labels) {
    expect(grid).toContain(x);
    expect(x - measure('', text) / 2).toBeGreaterThanOrEqual(2);
    expect(x + measure('', text) / 2).toBeLessThanOrEqual(722);
  }
});
