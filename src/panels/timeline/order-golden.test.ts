import { expect, it } from 'vitest';
import { NO_FILTER } from '../../core/store/filter.ts';
import { memoryQuery } from '../../core/store/memory-query.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { DAY } from '../../core/time/span.ts';
import { shippedSet } from '../../shipped-set.fixture.ts';
import { lightTheme } from '../../ui/light-theme.fixture.ts';
import { measureByLetters } from '../../ui/pen/measure.fixture.ts';
import { mirroredPen } from '../../ui/pen/mirrored-pen.ts';
import { svgPen } from '../../ui/pen/svg-pen.ts';
import { drawStillOrder } from './still/draw-order.ts';
import { stillOrder } from './still/still-order.ts';

const WIDTH = 990;
const set = shippedSet('baghdad-2020-11-17');
const query = memoryQuery(set);
const from = set.zone.toInstant(Date.UTC(2020, 10, 17));
const span = { from, to: from + DAY };
const orderOf = (over = span, asked: EventQuery = query) =>
  stillOrder({
    catalogue: set,
    query: asked,
    filter: NO_FILTER,
    span: over,
    selected: set.lead!.id,
    documentDay: span,
    width: WIDTH,
    measure: measureByLetters,
  });

it('draws the night in known order as the golden picture has it', async () => {
  const still = await orderOf();
  const pen = svgPen('order');
  drawStillOrder(pen, still, false, lightTheme());
  await expect(pen.picture(WIDTH, still.height, 'The day in order')).toMatchFileSnapshot('golden/order.svg');
});

it('draws it for readers from the right, with time as the axis has it', async () => {
  const still = await orderOf();
  const pen = svgPen('turned');
  drawStillOrder(mirroredPen(pen, WIDTH), still, true, lightTheme());
  await expect(pen.picture(WIDTH, still.height, 'The day in order')).toMatchFileSnapshot(
    'golden/order-rtl.svg',
  );
});

it('has a row for each event of the day, under the headings of the screen, and none over another', async () => {
  const { rows, headings, height } = await orderOf();
  const order = await query.inOrder(NO_FILTER, span, set.lead!.id);
  if (order === 'too-many') throw new Error('the night can be read in order');
  expect(rows.map(({ item }) => item.id)).toEqual(order.lines.map(({ item }) => item.id));
  expect(headings.map(({ text }) => text)).toEqual([
    'Before',
    'About the same time',
    'Seven rockets hit Baghdad and its parts',
    'After',
  ]);
  const all = [...rows, ...headings].toSorted((a, b) => a.top - b.top);
  for (const [at, { top }] of all.entries()) {
    const before = all[at - 1];
    if (before) expect(top).toBeGreaterThanOrEqual(before.top + before.height);
  }
  expect(height).toBeGreaterThanOrEqual(all.at(-1)!.top + all.at(-1)!.height);
});

it('says what the screen says where nothing lies in the hours, or too much', async () => {
  const never = { from: from - 400 * 365 * DAY, to: from - 399 * 365 * DAY };
  const said = async (...of: Parameters<typeof orderOf>) =>
    (await orderOf(...of)).notes.map(({ text }) => text);
  expect(await said(never)).toEqual([
    'No event lies in these hours.',
    '3 more reach into these hours. Nobody gave an hour for any of them.',
  ]);
  expect(await said(span, { ...query, inOrder: () => 'too-many' })).toEqual([
    'More events than can be read in order. Choose a shorter span or fewer events.',
  ]);
});
