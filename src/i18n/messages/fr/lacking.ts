import type { Messages } from '../../messages.ts';

export const lacking: Messages['lacking'] = {
  partOffer: {
    one: 'Un serveur qui détient une partie de ce jeu de données ne répond pas, si bien que rien n’est affiché. {n} serveur sur {all} peut montrer ce qu’il a.',
    many: 'Un serveur qui détient une partie de ce jeu de données ne répond pas, si bien que rien n’est affiché. {n} serveurs sur {all} peuvent montrer ce qu’ils ont.',
    other:
      'Un serveur qui détient une partie de ce jeu de données ne répond pas, si bien que rien n’est affiché. {n} serveurs sur {all} peuvent montrer ce qu’ils ont.',
  },
  takePart: 'Le montrer',
  isPart: {
    one: 'Voici ce qu’a {n} serveur sur {all}. Les événements des autres manquent partout, y compris dans tous les décomptes.',
    many: 'Voici ce qu’ont {n} serveurs sur {all}. Les événements des autres manquent partout, y compris dans tous les décomptes.',
    other:
      'Voici ce qu’ont {n} serveurs sur {all}. Les événements des autres manquent partout, y compris dans tous les décomptes.',
  },
  askAll: 'Interroger tous les serveurs',
  estimated:
    'Les décomptes sont estimés à partir d’un événement sur {n} là où tout compter prend trop de temps : {where}. Ce qui est rare peut manquer ; réduisez la période ou le filtre pour des nombres exacts.',
  about: 'environ {number}',
};
