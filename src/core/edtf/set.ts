import type { Zone } from '../time/zone.ts';
import { parseDate } from './date.ts';
import { accept, type Parsed, refuse } from './parsed.ts';
import type { EdtfDate } from './written-date.ts';

/** A stretch of dates in a set, open where an end is absent; never both. */
export interface EdtfRange {
  readonly from?: EdtfDate;
  readonly to?: EdtfDate;
}

/** A member of a set. */
export type EdtfMember = EdtfDate | EdtfRange;

export function isRange(member: EdtfMember): member is EdtfRange {
  return !('year' in member);
}

/** First and last date of a member; absent where it is open. */
export function rangeOf(member: EdtfMember): EdtfRange {
  return isRange(member) ? member : { from: member, to: member };
}

function parseMember(text: string, zone: Zone): Parsed<EdtfMember> {
  const ends = text.split('..');
  if (ends.length === 1) return parseDate(text, zone);
  if (ends.length > 2) return refuse('a stretch in a set is two dates with one .. between them');
  if (ends[0] === '' && ends[1] === '') return refuse('one end of a stretch must be a date');
  const range: { from?: EdtfDate; to?: EdtfDate } = {};
  if (ends[0] !== '') {
    const from = parseDate(ends[0], zone);
    if (!from.ok) return from;
    range.from = from.value;
  }
  if (ends[1] !== '') {
    const to = parseDate(ends[1], zone);
    if (!to.ok) return to;
    range.to = to.value;
  }
  if (range.from && range.to && range.to.latest <= range.from.earliest)
    return refuse('a stretch in the set ends before it begins; swap its ends');
  return accept(range);
}

/** Reads the members between the brackets of a set. */
export function parseMembers(text: string, zone: Zone): Parsed<readonly EdtfMember[]> {
  if (text === '') return refuse('a set has at least one member');
  const texts = text.split(',');
  const members: EdtfMember[] = [];
  for (const [index, memberText] of texts.entries()) {
    if (memberText === '') return refuse('a set has one comma between two members');
    const member = parseMember(memberText, zone);
    if (!member.ok) return member;
    const { from, to } = rangeOf(member.value);
    if ((!from && index > 0) || (!to && index < texts.length - 1))
      return refuse('.. without a date stands only at the very beginning or end of a set');
    members.push(member.value);
  }
  return accept(members);
}
