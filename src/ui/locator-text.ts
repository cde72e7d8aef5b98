import { comma } from '../i18n/comma.ts';

/** Paragraph numbers as people read them: "3-5 8" becomes "3–5, 8". */
export function locatorText(locator: string): string {
  return locator.trim().replaceAll('-', '–').split(/\s+/).join(comma());
}
