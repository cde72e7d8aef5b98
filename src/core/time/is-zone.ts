import { zoneOf } from './zone.ts';

/** Whether a text is the IANA name of a zone; a difference to UTC is none. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}
