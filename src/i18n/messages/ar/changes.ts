import type { Messages } from '../../messages.ts';

export const changes: Messages['changes'] = {
  attribution: 'الإسناد',
  category: 'الفئة',
  claim: 'التصريح',
  date: 'التاريخ',
  figure: 'الرقم',
  place: 'المكان',
  relation: 'الصلة',
  title: 'العنوان',
  summary: 'الملخص',
  role: 'المشاركون',
  removed: 'حذف',
};
