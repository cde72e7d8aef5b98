import { parseEdtf } from '../../edtf/edtf.ts';
import { takesClock } from '../../edtf/when-of.ts';
import type { PackageInfo } from '../../model/package.ts';
import { byId, type Draft, type Finding, type Rule } from '../draft.ts';

function about(
  draft: Draft,
  property: keyof PackageInfo,
  says: (value: string) => string | undefined,
): Finding[] {
  const value = draft.info[property];
  if (typeof value !== 'string') return [];
  const wrong = says(value);
  return wrong ? [{ file: 'datapackage.json', property, value, says: wrong }] : [];
}

export const leadEvent: Rule = {
  name: 'lead-event',
  find: (draft) =>
    about(draft, 'leadEvent', (id) =>
      draft.unread.has('events') || byId(draft, 'events').has(id) ? undefined : 'is not an id of events.csv',
    ),
};

export const documentDate: Rule = {
  name: 'document-date',
  find: (draft) =>
    about(draft, 'documentDate', (text) => {
      const date = parseEdtf(text, draft.zone);
      if (!date.ok) return `is not an EDTF date; ${date.reason}`;
      return takesClock(date.value) ? undefined : 'is not one day';
    }),
};

export const firstSpan: Rule = {
  name: 'first-span',
  find: (draft) =>
    about(draft, 'firstSpan', (text) => {
      const date = parseEdtf(text, draft.zone);
      if (!date.ok) return `is not an EDTF date; ${date.reason}`;
      const { earliest, latest } = date.value;
      return Number.isFinite(latest - earliest) ? undefined : 'has an open end; give both';
    }),
};
