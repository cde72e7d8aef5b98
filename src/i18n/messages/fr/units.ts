import type { Messages } from '../../messages.ts';

export const units: Messages['units'] = {
  attacks: { one: 'attaque', many: 'attaques', other: 'attaques' },
  bombs: { one: 'bombe', many: 'bombes', other: 'bombes' },
  convoys: { one: 'convoi', many: 'convois', other: 'convois' },
  detainees: { one: 'détenu', many: 'détenus', other: 'détenus' },
  drones: { one: 'drone', many: 'drones', other: 'drones' },
  executions: { one: 'exécution', many: 'exécutions', other: 'exécutions' },
  interceptions: { one: 'interception', many: 'interceptions', other: 'interceptions' },
  members: { one: 'membre', many: 'membres', other: 'membres' },
  missiles: { one: 'missile', many: 'missiles', other: 'missiles' },
  rockets: { one: 'roquette', many: 'roquettes', other: 'roquettes' },
  sites: { one: 'site', many: 'sites', other: 'sites' },
  troops: { one: 'soldat', many: 'soldats', other: 'soldats' },
};
