import { describe, expect, test } from 'vitest';
import { compile } from '../dataset/compile.ts';
import { packageOf } from '../dataset/package-of.ts';
import { type Edit, smallFiles } from '../dataset/small-package.fixture.ts';
import { HOUR } from '../time/span.ts';
import { NO_FILTER } from './filter.ts';
import { memoryQuery } from './memory-query.ts';
import type { InOrder } from './query.ts';

const event = (id: string, kind: string, date: string, status = 'occurred') =>
  `${id},diplomacy,${kind},The ${id},It is told.,${date},,,${status},,,,,,,,,paper,1\n`;
const EDITS: readonly Edit[] = [
  ['events.csv', 'campaign,', `${event('call', 'call', '2020-11-17')}campaign,`],
  [
    'events.csv',
    'pact,',
    event('cut', 'cut', '2020-11-17', 'announced') +
      event('forecast', 'outlook', '2020-11-17', 'expected') +
      event('later', 'talk', '2020-11-19') +
      `${event('other', 'visit', '2020-11-17')}pact,`,
  ],
  ['events.csv', '6,paper,1\n', `6,paper,1\n${event('words', 'statement', '2020-11-17')}`],
  ['links.csv', 'pact,campaign', 'cut,raid,coincides,,paper,1\npact,campaign'],
  ['links.csv', 'raid,pact', 'raid,call,follows,some hours before,paper,1\nraid,pact'],
  ['links.csv', 'breaks,,paper,1\n', 'breaks,,paper,1\nwords,raid,responds-to,,paper,1\n'],
];

function opened() {
  const { package: read, issues } = packageOf(smallFiles(...EDITS));
  expect(issues).toEqual([]);
  const dataset = compile(read!);
  return { dataset, query: memoryQuery(dataset), row: (id: string) => dataset.rowOf(id) };
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('around', () => {
  test('N1: gives the nearest before and after in known order, and the rest of the day between', () => {
    const { query } = opened();
    const { before, about, after } = query.around(NO_FILTER, 'raid');
    expect(ids(before)).toEqual(['call']);
    expect(ids(about)).toEqual(['cut', 'other']);
    expect(ids(after)).toEqual(['words']);
  });

  test('N1: neither kin nor what is only expected are neighbours, and the filter holds', () => {
    const { query } = opened();
    const around = query.around({ ...NO_FILTER, category: ['attacks'] }, 'raid');
    expect(Object.values(around).flat()).toEqual([]);
    expect(ids(query.around(NO_FILTER, 'later').before)).not.toContain('forecast');
  });
});

/** The lines of a span that is short enough. */
function listed(order: InOrder | 'too-many'): InOrder {
  if (order === 'too-many') throw new Error('there are too many events');
  return order;
}

describe('inOrder', () => {
  const night = (from: number) => ({ from: from + 12 * HOUR, to: from + 36 * HOUR });

  test('N2: groups a night round its event, parts below it, and folds what merely reaches in', async () => {
    const { dataset, query, row } = opened();
    const span = night(dataset.item(row('call')).when.startEarliest);
    const { lines, reaching } = listed(await query.inOrder(NO_FILTER, span, 'raid'));
    expect(lines.map(({ item, group, depth }) => `${group} ${item.id} ${depth}`)).toEqual([
      'before call 0',
      'about cut 0',
      'own raid 0',
      'own blast 1',
      'after words 0',
    ]);
    expect(ids(reaching).sort()).toEqual(['campaign', 'forecast', 'other', 'patrol']);
    expect(lines[0].words).toMatchObject({ side: 'before', note: 'some hours before' });
    expect(lines[4].words).toEqual({ side: 'after', kind: 'raid', title: 'Raid on the town' });
  });

  test('N3: without the event in view all that lies in the span is in one group', async () => {
    const { dataset, query, row } = opened();
    const start = dataset.item(row('later')).when.startEarliest;
    const { lines } = listed(await query.inOrder(NO_FILTER, { from: start, to: start + 24 * HOUR }, 'raid'));
    expect(lines.map(({ item, group }) => `${group} ${item.id}`)).toEqual(['about later']);
  });
});

describe('the list by date', () => {
  test('P1: follows reading order, and position finds every event in it', () => {
    const { query } = opened();
    const by = { by: 'date', descending: false } as const;
    const { items } = query.page(NO_FILTER, undefined, by, 0, 99);
    expect(ids(items)).toEqual([
      ...[
        'patrol',
        'campaign',
        'pact',
        'call',
        'cut',
        'other',
        'raid',
        'blast',
        'words',
        'forecast',
        'later',
      ],
    ]);
    for (const [index, item] of items.entries()) {
      expect(query.position(NO_FILTER, undefined, item.id)).toEqual({ index, present: true, total: 11 });
    }
    const only = { ...NO_FILTER, category: ['attacks'] };
    expect(query.position(only, undefined, 'words')).toEqual({
      index: 3,
      present: false,
      total: 3,
    });
    expect(ids(query.page(NO_FILTER, undefined, { ...by, descending: true }, 0, 2).items)).toEqual([
      'later',
      'forecast',
    ]);
  });
});
