import type { Messages } from '../../messages.ts';

export const lacking: Messages['lacking'] = {
  partOffer:
    'Un serveur qui détient une partie de ce jeu de données ne répond pas, si bien que rien n’est affiché. {answering} serveurs sur {all} peuvent montrer ce qu’ils ont.',
  takePart: 'Montrer ce qu’ils ont',
  isPart:
    'Voici ce qu’ont {answering} serveurs sur {all}. Les événements des autres manquent partout, y compris dans tous les décomptes.',
  askAll: 'Interroger tous les serveurs',
  estimated:
    'Les décomptes sont estimés à partir d’un événement sur {n} là où tout compter prend trop de temps : {where}. Ce qui est rare peut manquer ; réduisez la période ou le filtre pour des nombres exacts.',
  about: 'environ {number}',
};
