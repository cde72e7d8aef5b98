import type { GroundNames } from '../../core/space/basemap-file.ts';

/**
 * Cities of the region and those the events name: names, degrees, rank (1 capitals). GeoNames, CC BY 4.0; names in French, Sorani
 * and Kurmanji are among its other spellings there or in the translations of the data, and else are left out.
 */
export const CITIES: readonly (readonly [names: GroundNames, lon: number, lat: number, rank: number])[] = [
  [{ en: 'Baghdad', ar: 'بغداد', fr: 'Bagdad', ckb: 'بەغدا', kmr: 'Bexda' }, 44.401, 33.341, 1],
  [{ en: 'Erbil', ar: 'أربيل', ckb: 'هەولێر', kmr: 'Hewlêr' }, 44.009, 36.191, 2],
  [{ en: 'Basra', ar: 'البصرة', fr: 'Bassorah' }, 47.78, 30.509, 2],
  [{ en: 'Mosul', ar: 'الموصل', fr: 'Mossoul', ckb: 'مووسڵ', kmr: 'Mûsil' }, 43.119, 36.335, 2],
  [{ en: 'Kirkuk', ar: 'كركوك', fr: 'Kirkouk', ckb: 'کەرکووک', kmr: 'Kerkûk' }, 44.392, 35.468, 3],
  [{ en: 'Najaf', ar: 'النجف', fr: 'Nadjaf', kmr: 'Necef' }, 44.346, 32.026, 3],
  [{ en: 'Karbala', ar: 'كربلاء', fr: 'Kerbala', ckb: 'کەربەلا', kmr: 'Kerbela' }, 44.025, 32.616, 3],
  [{ en: 'Nasiriyah', ar: 'الناصرية', fr: 'Nassiriya', ckb: 'ناسریە', kmr: 'Nasiriye' }, 46.257, 31.058, 3],
  [{ en: 'Umm Qasr', ar: 'أم قصر' }, 47.919, 30.036, 4],
  [{ en: 'Tehran', ar: 'طهران', fr: 'Téhéran', ckb: 'تاران', kmr: 'Tahran' }, 51.422, 35.694, 1],
  [{ en: 'Damascus', ar: 'دمشق', fr: 'Damas', ckb: 'دیمەشق', kmr: 'Şam' }, 36.291, 33.51, 1],
  [{ en: 'Amman', ar: 'عمّان', ckb: 'عەممان' }, 35.945, 31.955, 1],
  [{ en: 'Kuwait City', ar: 'مدينة الكويت', fr: 'Koweït' }, 47.974, 29.367, 1],
  [{ en: 'Riyadh', ar: 'الرياض', fr: 'Riyad', ckb: 'ڕیاز', kmr: 'Riyad' }, 46.722, 24.688, 1],
  [{ en: 'Ankara', ar: 'أنقرة', ckb: 'ئەنقەرە', kmr: 'Enqere' }, 32.854, 39.92, 1],
  [{ en: 'Doha', ar: 'الدوحة', ckb: 'دەوحە' }, 51.531, 25.285, 1],
  [{ en: 'Kabul', ar: 'كابل', fr: 'Kaboul', kmr: 'Kabûl' }, 69.172, 34.528, 1],
  [{ en: 'Geneva', ar: 'جنيف', fr: 'Genève', ckb: 'جنێڤ', kmr: 'Cenevre' }, 6.146, 46.202, 2],
  [
    { en: 'Washington, DC', ar: 'واشنطن', fr: 'Washington', ckb: 'واشنتۆن دی سی', kmr: 'Waşîngton, DC' },
    -77.036,
    38.895,
    1,
  ],
];

/** Where the names of the two great rivers stand, beside their course. */
export const RIVERS: readonly (readonly [names: GroundNames, lon: number, lat: number])[] = [
  [{ en: 'Tigris', ar: 'نهر دجلة', fr: 'Tigre', ckb: 'دیجلە', kmr: 'Dîcle' }, 45.6, 32.55],
  [{ en: 'Euphrates', ar: 'نهر الفرات', fr: 'Euphrate', ckb: 'فورات', kmr: 'Firat' }, 42.1, 34.2],
];
