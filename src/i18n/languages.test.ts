import { afterEach, describe, expect, test } from 'vitest';
import { parseClock } from '../core/edtf/clock.ts';
import { parseEdtf } from '../core/edtf/edtf.ts';
import { whenOf } from '../core/edtf/when-of.ts';
import { zoneOf } from '../core/time/zone.ts';
import { LANGUAGES as READ } from '../core/view/language-code.ts';
import { compareNames } from './compare-names.ts';
import { formatCounted } from './count-noun.ts';
import { SPANS, WHENS } from './date-cases.fixture.ts';
import { contextLabel, describePrecision, formatSpan, formatWhen, tickLabel, zoneLabel } from './dates.ts';
import { formatList } from './format-list.ts';
import { loadLanguage } from './language.ts';
import { LATER_WORDS } from './later-words.ts';
import { formatCount } from './ranges.ts';
import { formatNumber, t } from './t.ts';

// English has tests of its own; these read the same cases in each other language, into files that a reader of it can check.
const LANGUAGES = READ.filter((code) => code !== 'en');
const zone = zoneOf('Asia/Baghdad');

const NUMBERS = [0, 1, 2, 3, 10, 11, 12, 25, 100, 101, 102, 2500, 1_000_000];

const at = (text: string) => zone.toInstant(Date.parse(`${text}Z`));

function whenLine(text: string): string {
  const [date, time = ''] = text.split(' ');
  const [parsed, clock] = [parseEdtf(date, zone), parseClock(time)];
  if (!parsed.ok || !clock.ok) throw new Error(`"${text}" cannot be read`);
  const when = whenOf(parsed.value, clock.value, zone);
  const words = [formatWhen(when, zone, 'long'), formatWhen(when, zone, 'short')];
  return `${text}\n  ${words.join('\n  ')}\n  ${describePrecision(when, zone) ?? '-'}`;
}

function axisLines(): readonly string[] {
  const instant = at('2020-11-17T20:07:09');
  return [
    ...(['second', 'hour', 'day', 'month', 'year'] as const).map((unit) => tickLabel(instant, unit, zone)),
    ...(['day', 'month', 'year'] as const).map((unit) => contextLabel(instant, unit, zone)),
  ];
}

function countLines(): readonly string[] {
  const counts = [
    { low: 1, high: 1, open: false, about: false },
    { low: 2, high: 2, open: false, about: false },
    { low: 7, high: 7, open: false, about: false },
    { low: 6, high: 15, open: true, about: false },
    { low: 15, high: 15, open: true, about: false },
    { low: 17, high: 17, open: false, about: true },
  ];
  return counts.flatMap((count) => [
    formatCounted(count, 'rockets'),
    t('detail.killed', { range: formatCount(count) }),
  ]);
}

afterEach(() => loadLanguage('en'));

describe.each(LANGUAGES)('%s', (code) => {
  test('says every kind of date, span, list and number', async () => {
    await loadLanguage(code);
    const lists = [['A'], ['A', 'B'], ['A', 'B', 'C']];
    const lines = [
      ...WHENS.map(whenLine),
      ...SPANS.map(([from, to]) => `${from} ${to}\n  ${formatSpan({ from: at(from), to: at(to) }, zone)}`),
      zoneLabel(zone, at('2020-11-17T12:00')),
      ...axisLines(),
      ...lists.flatMap((names) => [formatList(names, 'all'), formatList(names, 'each')]),
      ...NUMBERS.map((n) => t('list.all', { n })),
      ...countLines(),
      formatNumber(-12345.5),
    ];
    const marks = /[\u2066-\u2069\u200e\u200f]/g;
    const text = `${lines.join('\n').replace(marks, '')}\n`;
    await expect(text).toMatchFileSnapshot(`golden/dates.${code}.txt`);
  });

  test('sorts by its own alphabet', async () => {
    await loadLanguage(code);
    const alphabet = {
      fr: 'a à b ç d é f',
      ar: 'ا ب ت ج ح د',
      ckb: 'ا ب پ ت ج چ ڕ ف ڤ ق ک گ ل ڵ م ن',
      kmr: 'a b c ç d e î s ş t',
    };
    const letters = alphabet[code].split(' ');
    expect(letters.toReversed().sort(compareNames)).toEqual(letters);
  });
});

test.each(['ar', 'ckb'] as const)(
  '%s writes all numbers and dates in the digits that were chosen',
  async (code) => {
    const said = () =>
      [
        ...WHENS.map(whenLine).map((line) => line.slice(line.indexOf('\n'))),
        ...SPANS.map(([from, to]) => formatSpan({ from: at(from), to: at(to) }, zone)),
        ...axisLines(),
        ...NUMBERS.map((n) => t('list.all', { n })),
        ...countLines(),
      ].join('\n');
    await loadLanguage(code);
    const latin = said();
    await loadLanguage(code, 'arab');
    const arabic = said();
    expect(arabic.split('\n').filter((line) => /[0-9]/.test(line))).toEqual([]);
    const inLatin = arabic.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
    // What stands between thousands goes with the digits.
    const plain = (text: string) =>
      text.replace(/(?<=\d)[,.٬](?=\d{3})/g, '').replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, '');
    expect(plain(inLatin)).toBe(plain(latin));
  },
);

test('other languages have one kind of digits', async () => {
  await loadLanguage('fr', 'arab');
  expect(formatNumber(7)).toBe('7');
});

test('French has no common space where a line must not end', async () => {
  const { messages } = await loadLanguage('fr');
  const words = JSON.stringify({ ...messages, ...(await LATER_WORDS.fr()) });
  expect(words.match(/[^"]{0,20}(?: [:;?!»]|« )/g)).toBe(null);
});
