import type { Messages } from '../../messages.ts';

export const order: Messages['order'] = {
  before: 'پێش {event}',
  after: 'دوای {event}',
  about: 'نزیکەی کاتی {event}',
  dated: '{date}، {order}',
  title: '«{title}»',
};

export const kinds: Messages['kinds'] = {
  'air-defence': 'بەرگریی ئاسمانی',
  arrests: 'دەستگیرکردنەکان',
  'base-handover': 'ڕادەستکردنی بنکەکە',
  bombing: 'بۆردومانەکە',
  claim: 'گرتنەئەستۆی بەرپرسیارێتی',
  denial: 'ڕەتکردنەوەکە',
  'drone-strike': 'لێدانەکە',
  executions: 'لەسێدارەدانەکان',
  handover: 'ڕادەستکردنەکە',
  message: 'پەیامەکە',
  'missile-attack': 'مووشەکەکان',
  'phone-call': 'پەیوەندییە تەلەفۆنییەکە',
  protest: 'خۆپیشاندانەکە',
  raid: 'هەڵکوتانە سەرەکە',
  release: 'ئازادکردنەکە',
  'roadside-bomb': 'بۆمبەکە',
  'rocket-attack': 'هێرشەکە',
  'rocket-impact': 'کەوتنی ڕۆکێتەکان',
  'rocket-launch': 'هاوێشتنەکە',
  statement: 'بەیاننامەکە',
  talks: 'گفتوگۆکان',
  'troop-cut': 'ڕاگەیاندنەکە',
  truce: 'ئاگربەستەکە',
  'truce-announcement': 'ئاگربەستەکە',
  'truce-end': 'کۆتایی ئاگربەستەکە',
  ultimatum: 'مۆڵەتی کۆتایی',
  vote: 'دەنگدانەکە',
};
