import type { Messages } from '../../messages.ts';

export const address: Messages['address'] = {
  more: 'et {n} autres',
  id: 'les identifiants se composent de minuscules, de chiffres et de traits d’union',
  word: 'mots connus : {help}',
  time: 'une heure s’écrit 2020-11-17T20:00',
  asof: 'il faut ici une heure, comme 2020-11-17T22:00, ou l’identifiant d’une déclaration',
  pair: 'le début et la fin vont ensemble',
  order: 'une vue montre d’une minute à quarante ans',
  mapForm: 'une carte s’écrit zoom/latitude/longitude',
  mapRange: 'le zoom va de 2 à 16, la latitude jusqu’à 85, la longitude jusqu’à 180',
  data: 'un jeu de données s’appelle par exemple baghdad-2020-11-17 ou demo-1000',
  version: 'une version des données est faite de 8 chiffres hexadécimaux',
  unknown: 'absent de ces données',
  noPath: 'L’adresse {path} ne mène nulle part.',
  noEvent: 'Ces données n’ont pas d’événement « {id} ».',
  noActor: 'Ces données n’ont pas d’acteur « {id} ».',
  noPair: 'Ces données n’ont pas à la fois « {id} » et « {other} » comme acteurs.',
  noPlace: 'Ces données n’ont pas de lieu « {id} ».',
  noStep: 'Le récit n’a pas d’étape « {id} ».',
  nearest: 'Peut-être cherchiez-vous :',
};
