import { describe, expect, it } from 'vitest';
import type { When } from '../edtf/when.ts';
import { whenOfCells } from '../edtf/when-of-cells.ts';
import type { LinkType } from '../model/vocabulary.ts';
import { zoneOf } from '../time/zone.ts';
import { circular } from './circles.ts';
import { narrow } from './narrow.ts';
import type { Relation } from './ordering.ts';

const zone = zoneOf('Asia/Baghdad');
const when = (date: string, time?: string): When => whenOfCells(date, time, zone)!;
const link = (from: string, type: LinkType, to: string): Relation => ({ from, type, to });

/** Events as `id: date`, `id: date time` or `id: date in whole`. */
function narrowed(rows: Readonly<Record<string, string>>, ...relations: readonly Relation[]) {
  const cells = Object.entries(rows).map(([id, text]) => {
    const [, date, time, whole] = /^(\S+)(?: (\d\S+))?(?: in (\S+))?$/.exec(text)!;
    return { id, date, time, part_of: whole };
  });
  const { whens, contradicted } = narrow(
    cells,
    cells.map(({ date, time }) => when(date, time)),
    relations,
    zone,
  );
  return { contradicted, of: Object.fromEntries(cells.map(({ id }, i) => [id, whens[i]])) };
}

const at = (text: string): number => {
  const [date, time = '00:00'] = text.split(' ');
  return when(date, time).startEarliest;
};

describe('narrow', () => {
  it('O1: puts what follows no earlier, and what it follows no later', () => {
    const { of } = narrowed(
      { call: '2020-11-17', attack: '2020-11-17 20:00..23:00', words: '2020-11-17' },
      link('attack', 'follows', 'call'),
      link('words', 'responds-to', 'attack'),
    );
    expect(of.words.startEarliest).toBe(at('2020-11-17 20:00'));
    expect(of.words.endLatest).toBe(at('2020-11-18'));
    expect(of.call.startEarliest).toBe(at('2020-11-17'));
    expect(of.call.endLatest).toBe(at('2020-11-17 23:00'));
    expect(of.attack).toEqual(when('2020-11-17', '20:00..23:00'));
  });

  it('O1: an end says nothing of when what it ends was over', () => {
    const { of } = narrowed(
      { truce: '2020-10/2020-12', attack: '2020-11-17' },
      link('attack', 'breaks', 'truce'),
    );
    expect(of.truce.endEarliest).toBe(at('2020-12-01'));
    expect(of.truce.endLatest).toBe(at('2021-01-01'));
  });

  it.each(['coincides', 'contradicts'] as const)('O1: %s bounds nothing', (type) => {
    const rows = { one: '2020', other: '2020-11-17' };
    expect(narrowed(rows, link('one', type, 'other')).of.one).toEqual(when('2020'));
  });

  it('O2: keeps a part within its whole, from the column as from the relation', () => {
    const whole = '2020-11-17 20:00..23:00';
    const byColumn = narrowed({ whole, part: '2020-11-17 in whole' }).of.part;
    const byRelation = narrowed({ whole, part: '2020-11-17' }, link('part', 'part-of', 'whole')).of.part;
    expect(byColumn.startEarliest).toBe(at('2020-11-17 20:00'));
    expect(byColumn.endLatest).toBe(at('2020-11-17 23:00'));
    expect(byRelation).toEqual(byColumn);
  });

  it('O3: a whole is as long as its parts allow, though it happened once', () => {
    const { of } = narrowed({ whole: '2020-11-17 20:00..24:00', part: '2020-11-17 20:27 in whole' });
    expect(of.whole).toEqual(when('2020-11-17', '20:00..24:00'));
  });

  it('O4: goes over several relations, and gives the very same object where nothing changes', () => {
    const first = when('2020-11-17', '20:00');
    const whens = [first, when('2020-11'), when('2020-11')];
    const events = ['a', 'b', 'c'].map((id) => ({ id, date: '2020-11' }));
    const told = narrow(events, whens, [link('b', 'follows', 'a'), link('c', 'follows', 'b')], zone).whens;
    expect(told[0]).toBe(first);
    expect(told[2].startEarliest).toBe(at('2020-11-17 20:00'));
  });

  it.each(['?', '~', '%'])('O5: a date with %s narrows nothing, and is narrowed itself', (sign) => {
    const rows = { vague: `2020-11-17${sign}`, open: '2020', firm: '2020-11-17 12:00' };
    const { of } = narrowed(rows, link('open', 'follows', 'vague'), link('vague', 'follows', 'firm'));
    expect(of.open.startEarliest).toBe(at('2020-11-17 12:00'));
    expect(of.vague.startEarliest).toBe(at('2020-11-17 12:00'));
    const late = narrowed({ ...rows, firm: '2020-11-19' }, link('vague', 'follows', 'firm'));
    expect(late.contradicted).toEqual([]);
    expect(late.of.vague).toEqual(when(rows.vague));
  });

  it('O5: of an interval only the end with the sign is vague', () => {
    const rows = { span: '2020-10/2020-11~', after: '2020' };
    expect(narrowed(rows, link('after', 'follows', 'span')).of.after.startEarliest).toBe(at('2020-10-01'));
  });

  it('O6: names what contradicts, and leaves all that hangs together with it', () => {
    const rows = {
      early: '2020-11-16',
      late: '2020-11-17',
      part: '2020 in late',
      free: '2020 in other',
      other: '2020-05',
    };
    const { contradicted, of } = narrowed(rows, link('early', 'follows', 'late'));
    expect(contradicted).toEqual(['early', 'late']);
    expect(of.part).toEqual(when('2020'));
    expect(of.free.startEarliest).toBe(at('2020-05-01'));
  });

  it('O7: finds circles and names the relations in them', () => {
    const round = [link('a', 'follows', 'b'), link('b', 'breaks', 'c'), link('c', 'ends', 'a')];
    const others = [link('a', 'coincides', 'd'), link('d', 'coincides', 'a'), link('e', 'follows', 'a')];
    expect(circular([...round, ...others])).toEqual(round);
    expect(circular(others)).toEqual([]);
  });
});
