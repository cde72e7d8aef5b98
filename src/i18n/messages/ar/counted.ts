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

export const DOCUMENTS = {
  zero: 'لا وثائق',
  one: 'وثيقة واحدة',
  two: 'وثيقتان',
  few: '{n} وثائق',
  many: '{n} وثيقة',
  other: '{n} وثيقة',
};

export const ROLES = {
  zero: 'لا أدوار',
  one: 'دور واحد',
  two: 'دوران',
  few: '{n} أدوار',
  many: '{n} دورًا',
  other: '{n} دور',
};

export const LINKS = {
  zero: 'لا صلات',
  one: 'صلة واحدة',
  two: 'صلتان',
  few: '{n} صلات',
  many: '{n} صلة',
  other: '{n} صلة',
};

export const CORRECTIONS = {
  zero: 'لا تصويبات',
  one: 'تصويب واحد',
  two: 'تصويبان',
  few: '{n} تصويبات',
  many: '{n} تصويبًا',
  other: '{n} تصويب',
};
