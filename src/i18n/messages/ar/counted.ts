/** What several sections count, in the six forms of Arabic. */
export const EVENTS = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: '{n} أحداث',
  many: '{n} حدثًا',
  other: '{n} حدث',
};

export const CLAIMS = {
  zero: 'لا تصريحات',
  one: 'تصريح واحد',
  two: 'تصريحان',
  few: '{n} تصريحات',
  many: '{n} تصريحًا',
  other: '{n} تصريح',
};

export const PARTS = {
  zero: 'بلا أجزاء',
  one: 'جزء واحد',
  two: 'جزءان',
  few: '{n} أجزاء',
  many: '{n} جزءًا',
  other: '{n} جزء',
};
