/** What the quantities of events count, by the word that the tables use for it. */
export const units = {
  attacks: { one: 'attack', other: 'attacks' },
  bombs: { one: 'bomb', other: 'bombs' },
  convoys: { one: 'convoy', other: 'convoys' },
  detainees: { one: 'detainee', other: 'detainees' },
  drones: { one: 'drone', other: 'drones' },
  executions: { one: 'execution', other: 'executions' },
  interceptions: { one: 'interception', other: 'interceptions' },
  members: { one: 'member', other: 'members' },
  missiles: { one: 'missile', other: 'missiles' },
  rockets: { one: 'rocket', other: 'rockets' },
  sites: { one: 'site', other: 'sites' },
  troops: { one: 'soldier', other: 'troops' },
} as const;
