import type { Messages } from '../../messages.ts';

export const order: Messages['order'] = {
  before: 'avant {event}',
  after: 'après {event}',
  about: 'à peu près en même temps que {event}',
  dated: '{date}, {order}',
  title: '« {title} »',
};

export const kinds: Messages['kinds'] = {
  'air-defence': 'la défense antiaérienne',
  arrests: 'les arrestations',
  'base-handover': 'la remise de la base',
  bombing: 'le bombardement',
  claim: 'la revendication',
  denial: 'le démenti',
  'drone-strike': 'la frappe',
  executions: 'les exécutions',
  handover: 'la remise',
  message: 'le message',
  'missile-attack': 'les missiles',
  'phone-call': 'l’appel',
  protest: 'la manifestation',
  raid: 'le raid',
  release: 'la libération',
  'roadside-bomb': 'la bombe',
  'rocket-attack': 'l’attaque',
  'rocket-impact': 'les impacts',
  'rocket-launch': 'le tir',
  statement: 'la déclaration',
  talks: 'les pourparlers',
  'troop-cut': 'l’annonce',
  truce: 'la trêve',
  'truce-announcement': 'la trêve',
  'truce-end': 'la fin de la trêve',
  ultimatum: 'l’ultimatum',
  vote: 'le vote',
};
