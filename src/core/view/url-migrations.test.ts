import { describe, expect, it } from 'vitest';
import { zoneOf } from '../time/zone.ts';
import { RELEASED, RELEASED_SETS } from './released-addresses.fixture.ts';
import { parseAddress, printAddress } from './url.ts';
import { OLDER_FORMS } from './url-migrations.ts';

const baghdad = zoneOf('Asia/Baghdad');

function reprint(address: string) {
  const [path, query = ''] = address.split('?');
  const { view, notices, unknownPath } = parseAddress(path, query, baghdad, RELEASED_SETS);
  return { printed: printAddress(view, baghdad), notices, unknownPath };
}

for (const [release, forms] of Object.entries(RELEASED)) {
  describe(`addresses of ${release}`, () => {
    it.each(forms.map(([was, now = was]) => [was, now]))('A26: %s is %s', (was, now) => {
      expect(reprint(was)).toEqual({ printed: now, notices: [], unknownPath: undefined });
      expect(reprint(now).printed).toBe(now);
    });
  });
}

it.each(OLDER_FORMS)('A26: $form of $since is among them', ({ since, key }) => {
  expect(RELEASED[since].some(([was, now]) => now !== undefined && was.includes(`${key}=`))).toBe(true);
});

it('A26: what an older form says counts more than the path', () => {
  expect(reprint('/ar-XB/iraq-2019-2020/table?data=baghdad-2020-11-17&lang=en').printed).toBe('/table');
  expect(reprint('/iraq-2019-2020/table?data=demo-9').printed).toBe('/table?data=demo-9');
});

it('A7: a language that the page does not speak falls back, and is named', () => {
  const notices = [{ key: 'lang', value: 'tlh', reason: 'word', help: 'en, ar, ckb, fr, kmr' }];
  expect(reprint('/table?lang=tlh')).toEqual({ printed: '/table', notices, unknownPath: undefined });
  expect(reprint('/tlh/table').unknownPath).toBe('/tlh/table');
});
