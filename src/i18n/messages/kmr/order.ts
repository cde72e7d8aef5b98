import type { Messages } from '../../messages.ts';

export const order: Messages['order'] = {
  before: 'berî {event}',
  after: 'piştî {event}',
  about: 'nêzîkî dema {event}',
  dated: '{date}, {order}',
  title: '“{title}”',
};

/** In the oblique case, which they have behind "berî", "piştî" and "dema". */
export const kinds: Messages['kinds'] = {
  'air-defence': 'parastina hewayî',
  arrests: 'girtinan',
  'base-handover': 'radestkirina baregehê',
  bombing: 'bombebaranê',
  claim: 'hilgirtina berpirsyariyê',
  denial: 'redkirinê',
  'drone-strike': 'lêdanê',
  executions: 'bidarvekirinan',
  handover: 'radestkirinê',
  message: 'peyamê',
  'missile-attack': 'mûşekan',
  'phone-call': 'axaftina telefonê',
  protest: 'xwepêşandanê',
  raid: 'serdegirtinê',
  release: 'berdanê',
  'roadside-bomb': 'bombeyê',
  'rocket-attack': 'êrîşê',
  'rocket-impact': 'ketina roketan',
  'rocket-launch': 'avêtinê',
  statement: 'daxuyaniyê',
  talks: 'gotûbêjan',
  'troop-cut': 'ragihandinê',
  truce: 'agirbestê',
  'truce-announcement': 'agirbestê',
  'truce-end': 'dawiya agirbestê',
  ultimatum: 'ultîmatomê',
  vote: 'dengdanê',
};
