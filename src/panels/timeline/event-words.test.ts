import { expect, it } from 'vitest';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import type { When } from '../../core/edtf/when.ts';
import { whenOfCells } from '../../core/edtf/when-of-cells.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { language, loadLanguage, speak } from '../../i18n/language.ts';
import { directionOf } from '../../ui/pen/text-direction.ts';
import { eventLabel, eventName } from './event-words.ts';

const event = (part: Partial<EventItem>, when: Partial<When> = {}) =>
  ({ title: 'Raid', status: 'occurred', when, ...part }) as EventItem;

it('says in a word what has not happened, and what was announced', () => {
  expect(eventLabel(event({}), 0)).toBe('Raid');
  expect(eventLabel(event({ status: 'announced' }), 0)).toBe('Raid (announced)');
  expect(eventLabel(event({ status: 'threatened' }), 0)).toBe('Raid (threatened)');
  expect(eventLabel(event({ status: 'expected' }), 0)).toBe('Raid (expected)');
});

it('marks doubtful and approximate dates, and counts folded parts', () => {
  expect(eventLabel(event({}, { uncertain: true }), 0)).toBe('Raid (?)');
  expect(eventLabel(event({}, { approximate: true }), 2)).toBe('≈ Raid +2 parts');
  expect(eventLabel(event({}), 1)).toBe('Raid +1 part');
});

it('names an event with its status in the reader’s words', async () => {
  const zone = zoneOf('Asia/Baghdad');
  const written = whenOfCells('2020-11-17', undefined, zone)!;
  const catalogue = { zone, categories: [{ title: 'Attacks' }] } as unknown as Catalogue;
  const name = () => eventName(event({ written, category: 0 }), catalogue);
  const english = language();
  expect(name()).toBe('Raid, 17 Nov 2020, Attacks, occurred');
  await loadLanguage('fr');
  try {
    expect(name()).not.toContain('occurred');
  } finally {
    speak(english);
  }
});

it('names both clocks of an event of another zone', () => {
  const own = zoneOf('America/New_York');
  const item = event({ written: whenOfCells('2020-11-17', '12:05', own)!, zone: own.name, category: 0 });
  const catalogue = {
    zone: zoneOf('Asia/Baghdad'),
    categories: [{ title: 'Talks' }],
  } as unknown as Catalogue;
  expect(eventName(item, catalogue)).toBe(
    'Raid, 17 Nov 2020, 12:05 · New York time (UTC−5) · that is 17 Nov 2020, 20:05, Baghdad time (UTC+3), Talks, occurred',
  );
});

it('keeps a title from turning the words round it', () => {
  expect(eventLabel(event({ title: 'غارة', status: 'expected' }), 0)).toBe('\u2068غارة\u2069 (expected)');
});

it('runs as the first letter does', () => {
  expect(directionOf('7 rockets')).toBe('ltr');
  expect(directionOf('7 صواريخ on Baghdad')).toBe('rtl');
  expect(directionOf('≈ \u2068غارة\u2069 (?)')).toBe('rtl');
  expect(directionOf('')).toBe('ltr');
});
