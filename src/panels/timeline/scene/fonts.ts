const FAMILY = '"IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif';

/** The fonts of what is drawn, for the pen and for those who measure. */
export const TITLE_FONT = `600 13px ${FAMILY}`;
export const AXIS_FONT = `12px ${FAMILY}`;
export const DAY_FONT = `600 12px ${FAMILY}`;
export const COUNT_FONT = `11px ${FAMILY}`;
export const OVERVIEW_FONT = `11px ${FAMILY}`;
export const RELATION_FONT = `italic 12px ${FAMILY}`;

/** The font of an event's title; that of the selected event is heavier. */
export function labelFont(isSelected: boolean): string {
  return isSelected ? TITLE_FONT : `13px ${FAMILY}`;
}
