/** The IANA names of the zones that this browser, or Node, knows; UTC is none of them in all. */
export function zoneNames(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')];
}
