import type { Messages } from '../../messages.ts';

export const changes: Messages['changes'] = {
  attribution: 'pêvekirin',
  category: 'kategorî',
  claim: 'daxuyanî',
  date: 'dîrok',
  figure: 'hejmar',
  place: 'cih',
  relation: 'têkilî',
  title: 'sernav',
  summary: 'kurte',
  role: 'beşdar',
  removed: 'hatiye rakirin',
};
