import type { Messages } from '../../messages.ts';

export const story: Messages['story'] = {
  text: 'Le récit, étape par étape',
  steps: 'Étapes',
  step: 'Étape {at} sur {total}',
  named: 'Étape {at} sur {total} : {title}',
  previous: 'Étape précédente : {title}',
  next: 'Étape suivante : {title}',
  first: 'Ceci est la première étape',
  last: 'Ceci est la dernière étape',
  turn: 'Étape précédente ou suivante',
  ends: 'Première ou dernière étape',
  events: 'Événements de cette étape',
  explore: 'Explorer librement à partir d’ici',
  waits: 'Déplacez ou agrandissez à tout moment : le récit attend.',
};
