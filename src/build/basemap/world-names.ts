/** Cities of the region and those the events name: English, Arabic, degrees, rank (1 capitals). GeoNames, CC BY 4.0. */
export const CITIES: readonly (readonly [en: string, ar: string, lon: number, lat: number, rank: number])[] =
  [
    ['Baghdad', 'بغداد', 44.401, 33.341, 1],
    ['Erbil', 'أربيل', 44.009, 36.191, 2],
    ['Basra', 'البصرة', 47.78, 30.509, 2],
    ['Mosul', 'الموصل', 43.119, 36.335, 2],
    ['Kirkuk', 'كركوك', 44.392, 35.468, 3],
    ['Najaf', 'النجف', 44.346, 32.026, 3],
    ['Karbala', 'كربلاء', 44.025, 32.616, 3],
    ['Nasiriyah', 'الناصرية', 46.257, 31.058, 3],
    ['Umm Qasr', 'أم قصر', 47.919, 30.036, 4],
    ['Tehran', 'طهران', 51.422, 35.694, 1],
    ['Damascus', 'دمشق', 36.291, 33.51, 1],
    ['Amman', 'عمّان', 35.945, 31.955, 1],
    ['Kuwait City', 'مدينة الكويت', 47.974, 29.367, 1],
    ['Riyadh', 'الرياض', 46.722, 24.688, 1],
    ['Ankara', 'أنقرة', 32.854, 39.92, 1],
    ['Doha', 'الدوحة', 51.531, 25.285, 1],
    ['Kabul', 'كابل', 69.172, 34.528, 1],
    ['Geneva', 'جنيف', 6.146, 46.202, 2],
    ['Washington, DC', 'واشنطن', -77.036, 38.895, 1],
  ];

/** Where the names of the two great rivers stand, beside their course. */
export const RIVERS: readonly (readonly [en: string, ar: string, lon: number, lat: number])[] = [
  ['Tigris', 'نهر دجلة', 45.6, 32.55],
  ['Euphrates', 'نهر الفرات', 42.1, 34.2],
];
