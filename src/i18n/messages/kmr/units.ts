import type { Messages } from '../../messages.ts';

/** A noun stays as it is behind any number. */
export const units: Messages['units'] = {
  attacks: 'êrîş',
  bombs: 'bombe',
  convoys: 'karwan',
  detainees: 'girtî',
  drones: 'dron',
  executions: 'bidarvekirin',
  interceptions: 'rêlêgirtin',
  members: 'endam',
  missiles: 'mûşek',
  rockets: 'roket',
  sites: 'cih',
  troops: 'leşker',
};
