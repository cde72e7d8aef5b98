import type { Messages } from '../../messages.ts';

export const list: Messages['list'] = {
  region: 'Événements',
  all: { one: '{n} événement', many: '{n} d’événements', other: '{n} événements' },
  ofAll: {
    one: '{n} événement sur {total}',
    many: '{n} d’événements sur {total}',
    other: '{n} événements sur {total}',
  },
  inViewOf: { one: '{n} visible sur {all}', many: '{n} visibles sur {all}', other: '{n} visibles sur {all}' },
  withParts: '{counted} · {parts}',
  partsAmong: {
    one: 'dont {n} est une partie',
    many: 'dont {n} sont des parties',
    other: 'dont {n} sont des parties',
  },
  rows: 'Événements par date',
  table: 'Tableau des événements',
  printed: 'Les {n} premiers sont imprimés.',

  category: 'Catégorie',
  date: 'Date',
  title: 'Titre',
  status: 'État',
  place: 'Lieu',
  killed: 'Tués',
  wounded: 'Blessés',
  source: 'Source',
  wholePage: 'page entière',
  paragraph: 'paragraphe {locator}',
  fileRow: 'ligne {locator}',

  announced: 'annoncé',
  threatened: 'objet d’une menace',
  expected: 'attendu',
  parts: { one: '{n} partie', many: '{n} de parties', other: '{n} parties' },
  partOf: 'partie de : {title}',
  ofSelected: 'relation de l’événement sélectionné avec lui : {relation}',

  notGiven: 'non donné',
  oneSource: 'une source',
};
