import type { Messages } from '../../messages.ts';

export const order: Messages['order'] = {
  before: 'قبل {event}',
  after: 'بعد {event}',
  about: 'في وقت قريب من {event}',
  dated: '{date}، {order}',
  title: '«{title}»',
};

export const kinds: Messages['kinds'] = {
  'air-defence': 'تصدي الدفاع الجوي',
  arrests: 'الاعتقالات',
  'base-handover': 'تسليم القاعدة',
  bombing: 'القصف',
  claim: 'إعلان المسؤولية',
  denial: 'النفي',
  'drone-strike': 'الضربة',
  executions: 'تنفيذ الإعدام',
  handover: 'التسليم',
  message: 'الرسالة',
  'missile-attack': 'الهجوم بالصواريخ الموجهة',
  'phone-call': 'المكالمة',
  protest: 'الاحتجاج',
  raid: 'المداهمة',
  release: 'الإفراج',
  'roadside-bomb': 'العبوة',
  'rocket-attack': 'الهجوم',
  'rocket-impact': 'سقوط الصواريخ',
  'rocket-launch': 'الإطلاق',
  statement: 'البيان',
  talks: 'المحادثات',
  'troop-cut': 'الإعلان',
  truce: 'الهدنة',
  'truce-announcement': 'الهدنة',
  'truce-end': 'انتهاء الهدنة',
  ultimatum: 'الإنذار',
  vote: 'التصويت',
};
