/** What begins the line of a workbook's sheet `about` that names the zone of dates and times, before its IANA name. */
export const ZONE_LINE = 'Time zone: ';
