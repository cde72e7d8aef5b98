import type { Messages } from '../../messages.ts';
import { EVENTS, PARTS } from './counted.ts';

export const list: Messages['list'] = {
  region: 'الأحداث',
  all: EVENTS,
  ofAll: {
    zero: 'لا أحداث من أصل {total}',
    one: 'حدث واحد من أصل {total}',
    two: 'حدثان من أصل {total}',
    few: '{n} أحداث من أصل {total}',
    many: '{n} حدثًا من أصل {total}',
    other: '{n} حدث من أصل {total}',
  },
  inViewOf: 'الظاهر {n} من أصل {all}',
  withParts: '{counted} · {parts}',
  partsAmong: {
    zero: 'ليس بينها أجزاء',
    one: 'واحد منها جزء',
    two: 'اثنان منها جزءان',
    few: '{n} منها أجزاء',
    many: '{n} منها أجزاء',
    other: '{n} منها أجزاء',
  },
  rows: 'الأحداث بحسب التاريخ',
  table: 'جدول الأحداث',
  printed: 'يُطبع أول الأحداث فقط، وعددها {n}.',

  category: 'الفئة',
  date: 'التاريخ',
  title: 'العنوان',
  status: 'الحالة',
  place: 'المكان',
  killed: 'القتلى',
  wounded: 'الجرحى',
  source: 'المصدر',
  wholePage: 'الصفحة كاملة',
  paragraph: 'الفقرة {locator}',
  fileRow: 'الصف {locator}',

  announced: 'معلَن عنه',
  threatened: 'مهدَّد به',
  expected: 'متوقَّع',
  parts: PARTS,
  partOf: 'جزء من {title}',
  ofSelected: 'علاقة الحدث المختار به: {relation}',

  notGiven: 'غير مذكور',
  oneSource: 'مصدر واحد',
};
