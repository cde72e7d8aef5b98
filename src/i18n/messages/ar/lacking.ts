import type { Messages } from '../../messages.ts';

export const lacking: Messages['lacking'] = {
  partOffer:
    'خادم لديه جزء من مجموعة البيانات هذه لا يجيب، ولذلك لا يُعرض شيء. يمكن عرض ما لدى {answering} من {all} من الخوادم.',
  takePart: 'اعرض ما لديها',
  isPart:
    'المعروض هو ما لدى {answering} من {all} من الخوادم. أحداث الخوادم الأخرى غائبة عن كل شيء، وعن كل الأعداد أيضًا.',
  askAll: 'اسأل كل الخوادم',
  estimated:
    'الأعداد مقدّرة من حدث واحد من كل {n} حيث يطول عدّ الكل: {where}. قد يغيب ما هو نادر؛ ضيّق المدة أو التصفية للحصول على أعداد دقيقة.',
  about: 'نحو {number}',
};
