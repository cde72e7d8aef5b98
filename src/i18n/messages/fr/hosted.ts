import type { Messages } from '../../messages.ts';

export const hosted: Messages['hosted'] = {
  tooLarge: 'C’est trop à la fois ; réduisez la période ou le filtre.',
  busy: 'Le serveur reçoit trop de questions à la fois ; réessayez dans un instant.',
  renewed: 'Le jeu de données a été rechargé depuis l’ouverture de cette page ; rechargez la page.',
  unreachable: 'Le serveur qui détient ce jeu de données ne répond pas ; vérifiez qu’il fonctionne.',
  newer: 'Une version plus récente de ce jeu de données est prête. Elle s’ouvre à la même adresse.',
  serverDown:
    'Un serveur qui détient une partie de ce jeu de données ne répond pas ; réessayez quand il sera de retour.',
};
