import type { Messages } from '../../messages.ts';

export const search: Messages['search'] = {
  narrow: 'Nivîsên bi zimanên din nehatin barkirin: lêgerîn tenê di yên zimanê vê rûpelê de digere.',
};
