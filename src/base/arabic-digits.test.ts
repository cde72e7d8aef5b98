import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arabicDigits } from './arabic-digits.ts';
import { latinDigits } from './latin-digits.ts';

it.each([
  ['أربعة صواريخ من 7', 'أربعة صواريخ من ٧'],
  ['من 3,000 إلى 2,500 جندي', 'من ٣٬٠٠٠ إلى ٢٬٥٠٠ جندي'],
  ['بدقة 1.5 كم', 'بدقة ١٫٥ كم'],
  ['في 17 تشرين الثاني 2020، 20:27.', 'في ١٧ تشرين الثاني ٢٠٢٠، ٢٠:٢٧.'],
  ['الـ21 الذين', 'الـ٢١ الذين'],
  ['طائرة F-16 وB52', 'طائرة F-16 وB52'],
  ['Natural Earth 1:50m، CC BY 4.0', 'Natural Earth 1:50m، CC BY 4.0'],
  ['اكتبوا 2020-11-17 أو 31/12/2020', 'اكتبوا 2020-11-17 أو 31/12/2020'],
  ['صحيحة ضمن 60–200 م', 'صحيحة ضمن ٦٠–٢٠٠ م'],
  ['volley-2020-11-17', 'volley-2020-11-17'],
  ['بلا أرقام', 'بلا أرقام'],
])('writes %s as %s', (text, written) => {
  expect(arabicDigits(text)).toBe(written);
});

it('writes whole numbers as Intl does', () => {
  const intl = new Intl.NumberFormat('ar-u-nu-arab');
  const latin = new Intl.NumberFormat('ar-u-nu-latn');
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(arabicDigits(latin.format(number))).toBe(intl.format(number));
    }),
  );
});

it('changes nothing but digits and what separates them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const back = latinDigits(arabicDigits(text)).replaceAll('٫', '.').replaceAll('٬', ',');
      expect(back).toBe(latinDigits(text).replaceAll('٫', '.').replaceAll('٬', ','));
    }),
  );
});
