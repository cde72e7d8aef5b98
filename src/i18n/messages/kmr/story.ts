import type { Messages } from '../../messages.ts';

export const story: Messages['story'] = {
  text: 'Çîrok, gav bi gav',
  steps: 'Gav',
  step: 'Gav {at} ji {total}',
  named: 'Gav {at} ji {total}: {title}',
  previous: 'Gava berê: {title}',
  next: 'Gava din: {title}',
  first: 'Ev gava yekem e',
  last: 'Ev gava dawî ye',
  turn: 'Gava berê an ya din',
  ends: 'Gava yekem an ya dawî',
  events: 'Bûyerên vê gavê',
  explore: 'Ji vir bi serbestî bigere',
  waits: 'Her gav bikişîne an mezin bike: çîrok li bendê ye.',
};
