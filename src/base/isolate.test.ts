import { describe, expect, it } from 'vitest';
import { isolate, plain } from './isolate.ts';

describe('isolating a text in a sentence', () => {
  it.each(['Kataeb Hezbollah', '4–7 rockets', '“A”; é', '', '中文', '(b)'])('leaves %j as it is', (text) => {
    expect(isolate(text)).toBe(text);
  });

  it.each(['بغداد', 'Al-Sadr (الصدر)', 'שלום', '\u200fA', '\u{10d00}'])('encloses %j', (text) => {
    expect(isolate(text)).toBe(`\u2068${text}\u2069`);
  });

  it('ends within the text what an override in it begins', () => {
    expect(isolate('Kataeb\u202eHezbollah')).toBe('\u2068Kataeb\u202eHezbollah\u2069');
  });

  it('lets no text close what encloses it, nor leave anything open', () => {
    expect(isolate('a\u2069\u202eb')).toBe('\u2068a\u202eb\u2069');
    expect(isolate('a\u2067b')).toBe('\u2068a\u2067b\u2069\u2069');
    expect(isolate('\u2068بغداد\u2069')).toBe('\u2066\u2068بغداد\u2069\u2069');
  });

  it('gives what is put together from isolates alone the direction of the sentence', () => {
    const figure = `${isolate('الصواريخ', 'rtl')}: 7`;
    expect(isolate(figure, 'rtl')).toBe(`\u2067${figure}\u2069`);
    expect(isolate(figure)).toBe(`\u2066${figure}\u2069`);
    expect(isolate(`نحو ${figure}`, 'rtl')).toBe(`\u2068نحو ${figure}\u2069`);
  });

  it.each(['Kataeb Hezbollah', '17 November 2020', 'بغداد', '3 km'])(
    'encloses %j from right to left',
    (text) => {
      expect(isolate(text, 'rtl')).toBe(`\u2068${text}\u2069`);
    },
  );

  it.each(['', '6–15', '2,500', '20:00–22:30'])(
    'lets %j run as a sentence from right to left does',
    (text) => {
      expect(isolate(text, 'rtl')).toBe(text);
    },
  );

  it.each(['\u206834 حدثًا\u2069، \u206881 دورًا\u2069', '\u2068\u2068A\u2069\u2069', '٦–١٥'])(
    'has %j, without letters beside its islands, run as a sentence from right to left does',
    (text) => {
      expect(isolate(text, 'rtl')).toBe(`\u2067${text}\u2069`);
    },
  );

  it('is undone for other programs', () => {
    expect(plain(`a ${isolate('بغداد')} ${isolate(isolate('b', 'rtl'), 'rtl')}`)).toBe('a بغداد b');
  });
});
