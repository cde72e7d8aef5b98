import type { Messages } from '../../messages.ts';

export const changes: Messages['changes'] = {
  attribution: 'attribution',
  category: 'catégorie',
  claim: 'déclaration',
  date: 'date',
  figure: 'chiffre',
  place: 'lieu',
  relation: 'relation',
  title: 'titre',
  summary: 'résumé',
  role: 'participants',
  removed: 'retiré',
};
