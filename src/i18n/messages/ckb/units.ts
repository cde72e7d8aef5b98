import type { Messages } from '../../messages.ts';

/** A noun stays as it is behind any number. */
export const units: Messages['units'] = {
  attacks: 'هێرش',
  bombs: 'بۆمب',
  convoys: 'کاروان',
  detainees: 'دەستگیرکراو',
  drones: 'فڕۆکەی بێفڕۆکەوان',
  executions: 'لەسێدارەدان',
  interceptions: 'بەرگرتن',
  members: 'ئەندام',
  missiles: 'مووشەک',
  rockets: 'ڕۆکێت',
  sites: 'جێگا',
  troops: 'سەرباز',
};
