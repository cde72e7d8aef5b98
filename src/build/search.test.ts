import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../base/searchable.ts';
import { compile } from '../core/dataset/compile.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import { NO_FILTER } from '../core/store/filter.ts';
import { memoryQuery } from '../core/store/memory-query.ts';
import { checkedPackages } from './data-files.ts';

const ARTICLE = 'baghdad-2020-11-17';
const RECORD = 'iraq-2019-2020';
const sets = new Map<
  string,
  { readonly dataset: Dataset; readonly find: (q: string) => readonly string[] }
>();

beforeAll(async () => {
  for (const read of await checkedPackages('data')) {
    const dataset = compile(read);
    const query = memoryQuery(dataset);
    const order = { by: 'date', descending: false } as const;
    const find = (q: string) =>
      query.page({ ...NO_FILTER, q }, undefined, order, 0, 1000).items.map(({ id }) => id);
    sets.set(read.info.name, { dataset, find });
  }
});

/** All names and texts of an event in one. */
function textOf(dataset: Dataset, id: string): string {
  const { title, place, roles, row } = dataset.record(dataset.rowOf(id));
  const named = [
    ...dataset.actors.filter((actor) => roles.some((role) => role.actor === actor.id)),
    ...dataset.places.slice(place, place < 0 ? 0 : place + 1),
  ];
  return fold(
    [title, ...named.flatMap(({ name, aliases }) => [name, aliases]), dataset.searchText(row)].join('\n'),
  );
}

describe.each([ARTICLE, RECORD])('in %s', (name) => {
  it.each([
    ['Suleimani', 'soleimani-strike-2020-01'],
    ['Soleimani', 'soleimani-strike-2020-01'],
    ['قاسم سليماني', 'soleimani-strike-2020-01'],
    ['قاسم سولەیمانی', 'soleimani-strike-2020-01'],
    ['United Nations', 'bachelet-statement-2020-11-17'],
    ['الأمم المتحدة', 'bachelet-statement-2020-11-17'],
    ['Kadhimi', 'pompeo-kadhimi-call-2020-11-17'],
    ['Kazemi', 'pompeo-kadhimi-call-2020-11-17'],
    ['al Kadhemi', 'pompeo-kadhimi-call-2020-11-17'],
    ['الكاظمي', 'pompeo-kadhimi-call-2020-11-17'],
    ['مصطفى الكاظمي', 'pompeo-kadhimi-call-2020-11-17'],
    ['بومبيو', 'pompeo-kadhimi-call-2020-11-17'],
    ['Kata’ib Hezbollah', 'kataeb-hezbollah-bombing-1'],
    ["Kata'ib Hizbullah", 'kataeb-hezbollah-bombing-1'],
    ['KH', 'kataeb-hezbollah-bombing-1'],
    ['كتائب حزب الله', 'kataeb-hezbollah-bombing-1'],
    ['السفارة الأمريكية', 'embassy-ultimatum-2020-10'],
    ['السفارة الأميركية', 'embassy-ultimatum-2020-10'],
    ['سفارة', 'embassy-ultimatum-2020-10'],
    ['سەفارەتی ئەمریکا', 'embassy-ultimatum-2020-10'],
    ['balyozxane', 'embassy-ultimatum-2020-10'],
    ['Baghdad', 'volley-2020-11-17'],
    ['بغداد', 'volley-2020-11-17'],
    ['بەغدا', 'volley-2020-11-17'],
    ['Bexda', 'volley-2020-11-17'],
    ['صواريخ', 'volley-2020-11-17'],
    ['المنطقة الخضراء', 'volley-2020-11-17-green-zone'],
    ['Iraqi army', 'volley-2020-11-17-launch'],
    ['ceasefire', 'truce-2020'],
    ['هدنة', 'truce-2020'],
    ['وقف إطلاق النار', 'truce-2020'],
    ['ئاگربەست', 'truce-2020'],
    ['roadside bomb', 'attacks-since-2019-10'],
    ['IED', 'attacks-since-2019-10'],
    ['عبوة ناسفة', 'attacks-since-2019-10'],
    ['UAV', 'soleimani-strike-2020-01'],
  ])('%s finds %s', (typed, id) => {
    expect(sets.get(name)!.find(typed)).toContain(id);
  });

  it.each([
    ['UN', /\b(un|united nations)\b/],
    ['IED', /\b(ieds?|roadside bombs?|improvised explosive device)/],
    ['US', /\b(us|usa|united states|america\w*)\b/],
  ])('%s finds only what has the word or one that means the same', (typed, word) => {
    const { dataset, find } = sets.get(name)!;
    const found = find(typed);
    expect(found).not.toEqual([]);
    for (const id of found) expect(textOf(dataset, id)).toMatch(word);
    expect(found.length).toBeLessThan(dataset.columns.length);
  });
});

describe('in the article’s set', () => {
  it.each([
    ['Covid', 'coalition-drawdown-2020'],
    ['coronavirus', 'coalition-drawdown-2020'],
    ['كورونا', 'coalition-drawdown-2020'],
    ['withdrawal', 'embassy-withdrawal-planning'],
    ['withdrawal', 'iran-withdrawal-calls'],
    ['انسحاب', 'iran-withdrawal-calls'],
  ])('%s finds %s', (typed, id) => expect(sets.get(ARTICLE)!.find(typed)).toContain(id));
});

describe('in the wider record', () => {
  it.each([
    ['PMF', 'embassy-siege-2019-12-31'],
    ['PMU', 'embassy-siege-end-2020-01-01'],
    ['Hashd al-Shaabi', 'embassy-siege-end-2020-01-01'],
    ['الحشد الشعبي', 'embassy-siege-end-2020-01-01'],
    ['حەشدی شەعبی', 'embassy-siege-end-2020-01-01'],
    ['Arbil', 'erbil-rockets-2020-09-30'],
    ['هەولێر', 'erbil-rockets-2020-09-30'],
    ['Hewler', 'erbil-rockets-2020-09-30'],
    ['أبو مهدي المهندس', 'soleimani-strike-2020-01'],
    ['أصحاب الكهف', 'ashab-al-kahf-claim-2020-11-17'],
  ])('%s finds %s', (typed, id) => expect(sets.get(RECORD)!.find(typed)).toContain(id));
});
