import { expect, it } from 'vitest';
import { zoneOf } from '../../../core/time/zone.ts';
import type { Theme } from '../../../ui/theme.ts';
import { timeScale } from '../scene/time-scale.ts';
import { axisTicks, drawAxis } from './draw-axis.ts';

const zone = zoneOf('Asia/Baghdad');
const at = (text: string) => Date.parse(`${text}+03:00`);
const day = { from: at('2020-11-17T00:00'), to: at('2020-11-18T00:00') };

/** What an axis of 720 px for the span writes, and the boxes that it fills. */
function drawn(from: string, to: string) {
  const texts: string[] = [];
  const boxes: (readonly number[])[] = [];
  const ctx = new Proxy({} as Record<string, unknown>, {
    get: (target, name) => {
      if (name === 'measureText') return (text: string) => ({ width: text.length * 6 });
      if (name === 'fillText') return (text: string) => texts.push(text);
      if (name === 'fillRect') return (...box: readonly number[]) => boxes.push(box);
      return target[name as string] ?? (() => undefined);
    },
  }) as unknown as CanvasRenderingContext2D;
  const scale = timeScale({ from: at(from), to: at(to) }, 0, 720);
  drawAxis(ctx, scale, axisTicks(scale, zone), zone, 720, { day, label: 'Article' }, {} as Theme);
  return { texts, boxes };
}

it('marks all of the article’s day where it has a width, and no noon', () => {
  const { boxes, texts } = drawn('2020-11-16T00:00', '2020-11-19T00:00');
  expect(boxes.map(([x, , width]) => [x, width])).toEqual([[240, 240]]);
  expect(texts).toContain('Article');
  expect(drawn('2020-11-17T12:00', '2020-11-18T12:00').boxes.map(([x, , width]) => [x, width])).toEqual([
    [0, 360],
  ]);
  expect(drawn('2020-01-01T00:00', '2021-01-01T00:00').boxes).toEqual([]);
});

it('names no month that has not begun within the span', () => {
  const { texts } = drawn('2020-11-01T00:00', '2020-12-01T00:00');
  expect(texts).toContain('November 2020');
  expect(texts.some((text) => text.includes('December'))).toBe(false);
});
