import type { NamedGround } from '../../model/package.ts';

/** What begins the line of a workbook's sheet `about` that names the zone of dates and times, before its IANA name. */
export const ZONE_LINE = 'Time zone: ';

/** The same of tiles that the map may show, before their address, and of who made them. */
const TILES_LINE = 'Map tiles: ';
const MAKERS_LINE = 'Map tiles by: ';

/** What a line says that begins so; undefined where there is none. */
function after(lines: readonly string[], begun: string): string | undefined {
  return lines.find((line) => line.startsWith(begun))?.slice(begun.length);
}

/** The zone that lines of a workbook name. */
export function zoneIn(lines: readonly string[]): string | undefined {
  return after(lines, ZONE_LINE);
}

/** What a workbook says of the ground that its package names. */
export function groundLines(ground: NamedGround | undefined): readonly string[] {
  return ground ? [TILES_LINE + ground.tiles, MAKERS_LINE + ground.attribution] : [];
}

/** The ground that lines of a workbook name; the rules for packages tell whether it can be one. */
export function groundIn(lines: readonly string[]): NamedGround | undefined {
  const tiles = after(lines, TILES_LINE);
  return tiles === undefined ? undefined : { tiles, attribution: after(lines, MAKERS_LINE) ?? '' };
}
