import type { Messages } from '../../messages.ts';

export const between: Messages['between'] = {
  events: { one: '{n} événement', many: '{n} d’événements', other: '{n} événements' },
  sentence: '{events} : {list}.',
  against: {
    one: '{n} action de {a} contre {b}',
    many: '{n} d’actions de {a} contre {b}',
    other: '{n} actions de {a} contre {b}',
  },
  towards: {
    one: '{n} action de {a} concernant {b}',
    many: '{n} d’actions de {a} concernant {b}',
    other: '{n} actions de {a} concernant {b}',
  },
  unsure: {
    one: '{deed} (dont {n} non établie)',
    many: '{deed} (dont {n} non établies)',
    other: '{deed} (dont {n} non établies)',
  },
  together: {
    one: '{n} cas où tous deux prennent part sans agir l’un sur l’autre',
    many: '{n} de cas où tous deux prennent part sans agir l’un sur l’autre',
    other: '{n} cas où tous deux prennent part sans agir l’un sur l’autre',
  },
  planned: {
    one: '{n} événement annoncé, objet d’une menace ou attendu',
    many: '{n} d’événements annoncés, objets d’une menace ou attendus',
    other: '{n} événements annoncés, objets d’une menace ou attendus',
  },
  said: {
    one: '{n} cas où l’un s’adresse seulement à l’autre ou parle de lui',
    many: '{n} de cas où l’un s’adresse seulement à l’autre ou parle de lui',
    other: '{n} cas où l’un s’adresse seulement à l’autre ou parle de lui',
  },
  both: 'Un événement où les deux agissent compte pour chacun.',
  parts: {
    one: '{n} événement fait partie d’un autre de la liste.',
    many: '{n} d’événements font partie d’un autre de la liste.',
    other: '{n} événements font partie d’un autre de la liste.',
  },
  members: 'Les membres comptent pour ceux dont ils font partie.',
  swap: 'Lire du côté de {b}',
  nothing:
    'Ces données ne connaissent rien à quoi les deux aient pris part, ni rien que l’un ait dit de l’autre.',
  nothingYet: 'Rien entre eux n’avait encore été relaté à ce moment.',
  same: 'Un acteur n’a pas de rapports avec lui-même ; choisissez-en deux.',
  'direction-first': 'action de {a} envers {b}',
  'direction-second': 'action de {b} envers {a}',
  'direction-each': 'chacun envers l’autre',
  'direction-together': 'tous deux prennent part',
  'direction-said': 'l’un s’adresse à l’autre ou parle de lui',
};
