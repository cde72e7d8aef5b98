import type { Messages } from '../../messages.ts';

export const story: Messages['story'] = {
  text: 'القصة خطوة بخطوة',
  steps: 'الخطوات',
  step: 'الخطوة {at} من {total}',
  named: 'الخطوة {at} من {total}: {title}',
  previous: 'الخطوة السابقة: {title}',
  next: 'الخطوة التالية: {title}',
  first: 'هذه هي الخطوة الأولى',
  last: 'هذه هي الخطوة الأخيرة',
  turn: 'الخطوة السابقة أو التالية',
  ends: 'الخطوة الأولى أو الأخيرة',
  events: 'أحداث هذه الخطوة',
  explore: 'الاستكشاف بحرية من هنا',
  waits: 'يمكنكم السحب أو التكبير في أي وقت: القصة تنتظر.',
};
