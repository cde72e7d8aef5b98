import type { Messages } from '../../messages.ts';

export const totals: Messages['totals'] = {
  category: '{title} :',
  killed: 'tués : {range}',
  wounded: 'blessés : {range}',
  quantity: '{unit} : {range}',
  unnamedUnit: '{unit} : {range}',
  given: {
    one: 'd’après {n} événement',
    many: 'd’après {n} d’événements',
    other: 'd’après {n} événements',
  },
  givenWithin: '{given} ; les parties sont comptées avec leur ensemble',
  accountShort: 'version de {speaker}',
  account: 'selon la version de {speaker} là où elle en donne',

  notCounted: {
    one: 'non compté : {n} événement qui peut se situer en dehors',
    many: 'non comptés : {n} d’événements qui peuvent se situer en dehors',
    other: 'non comptés : {n} événements qui peuvent se situer en dehors',
  },
  outsideWhy:
    'Leurs dates dépassent ce qui est visible. Ils peuvent s’être produits en dehors ; les totaux ne les comptent donc pas.',
  moreOutside: { one: 'et {n} de plus', many: 'et {n} de plus', other: 'et {n} de plus' },

  how: 'Comment cela est compté',
  caption: {
    one: 'Ce que donne {n} événement',
    many: 'Ce que donnent ensemble {n} d’événements',
    other: 'Ce que donnent ensemble {n} événements',
  },
  figure: 'Chiffre',
  range: 'Fourchette',
  events: 'Événements',
  killedFigure: 'Tués',
  woundedFigure: 'Blessés',
  within: 'Dans leur ensemble',
  parts: {
    one: '{n} de ces événements fait partie d’un autre d’entre eux.',
    many: '{n} de ces événements font partie d’autres d’entre eux.',
    other: '{n} de ces événements font partie d’autres d’entre eux.',
  },
  outsideCount: {
    one: '{n} événement qui peut se situer hors de ce qui est visible n’est pas compté.',
    many: '{n} d’événements qui peuvent se situer hors de ce qui est visible ne sont pas comptés.',
    other: '{n} événements qui peuvent se situer hors de ce qui est visible ne sont pas comptés.',
  },
  rule: 'Les catégories ne sont jamais additionnées. Un ensemble compte, ses parties non ; des parties seules ne font jamais plus que leur ensemble. Là où les versions diffèrent, la fourchette les couvre toutes. Ce qui est annoncé, objet d’une menace ou attendu n’est pas ajouté.',
  ruleSpeaker:
    'Les catégories ne sont jamais additionnées. Un ensemble compte, ses parties non ; des parties seules ne font jamais plus que leur ensemble. Là où {speaker} ne donne pas de chiffre, la fourchette couvre toutes les versions. Ce qui est annoncé, objet d’une menace ou attendu n’est pas ajouté.',
  ruleDead: 'Les exécutions désignent les personnes exécutées, qui ne figurent pas parmi les tués.',
  none: 'Aucun chiffre donné',
};
