import { expect, it } from 'vitest';
import { citedRecord } from './cited-record.ts';

const cited = {
  title: '5 % {of} rockets & more_',
  set: 'Baghdad under rocket fire',
  version: '3f9c1e7a',
  source: { title: 'American embassy in Iraq under rocket fire', publisher: 'AFP' },
  address: 'https://timeline.example/events/volley-2020-11-17?version=3f9c1e7a',
  accessed: new Date(2026, 0, 6),
};

it('BibTeX has every sign of TeX as a letter, and the address as it is', () => {
  expect(citedRecord(cited, 'BibTeX')).toBe(`@online{volley-2020-11-17,
  title = {5 \\% \\{of\\} rockets \\& more\\_},
  organization = {Baghdad under rocket fire},
  version = {3f9c1e7a},
  note = {American embassy in Iraq under rocket fire, AFP},
  url = {https://timeline.example/events/volley-2020-11-17?version=3f9c1e7a},
  urldate = {2026-01-06}
}
`);
});

it('RIS begins with its type and ends with its end', () => {
  const lines = citedRecord(cited, 'RIS').split('\r\n');
  expect(lines).toEqual([
    'TY  - ELEC',
    'TI  - 5 % {of} rockets & more_',
    'T2  - Baghdad under rocket fire',
    'ET  - 3f9c1e7a',
    'N1  - American embassy in Iraq under rocket fire, AFP',
    'UR  - https://timeline.example/events/volley-2020-11-17?version=3f9c1e7a',
    'Y2  - 2026/01/06',
    'ER  - ',
    '',
  ]);
});

it('CSL-JSON is a list of one item, which leaves out what is not known', () => {
  const { title: _, version: __, source: ___, ...set } = cited;
  expect(JSON.parse(citedRecord({ ...set, title: undefined, version: undefined }, 'CSL-JSON'))).toEqual([
    {
      id: 'volley-2020-11-17',
      type: 'webpage',
      title: 'Baghdad under rocket fire',
      URL: cited.address,
      accessed: { 'date-parts': [[2026, 1, 6]] },
    },
  ]);
});

it('the page of a whole set has a key, too', () => {
  expect(citedRecord({ ...cited, address: 'https://timeline.example/' }, 'BibTeX')).toMatch(
    /^@online\{timeline,/,
  );
});
