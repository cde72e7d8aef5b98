import { describe, expect, it } from 'vitest';
import { zoneOf } from '../time/zone.ts';
import { spellings } from './forgiving.ts';
import { pageIn } from './set-ids.ts';
import { parseAddress, printAddress } from './url.ts';

const baghdad = zoneOf('Asia/Baghdad');
const SETS = ['baghdad-2020-11-17', 'iraq-2019-2020'];
const IDS = {
  events: ['volley-2020-11-17'],
  actors: ['kataeb-hezbollah', 'us-forces', 'afp'],
  places: ['green-zone'],
  story: [],
};

/** The address as the page writes it once ids are known, and what it says of it. */
function reprint(address: string) {
  const at = address.indexOf('?');
  const [path, query] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
  const { view, notices, unknownPath } = parseAddress(path, query, baghdad, SETS);
  const page = pageIn(view.page, IDS);
  return { printed: page && printAddress({ ...view, page }, baghdad), notices, unknownPath };
}

const VOLLEY = '/events/volley-2020-11-17';
const WIDER = '/iraq-2019-2020/events/volley-2020-11-17';
const ATTACKS = `${VOLLEY}?category=attacks`;
const PAIR = '/actors/kataeb-hezbollah/with/us-forces';

/** What happens to links on their way, and what was meant. */
const MANGLED: Readonly<Record<string, readonly (readonly [mangled: string, meant: string])[]>> = {
  'keys that others append': [
    [`${VOLLEY}?utm_source=newsletter&utm_medium=email&utm_campaign=x`, VOLLEY],
    [`${VOLLEY}?fbclid=IwAR0_x-y`, VOLLEY],
    [`${ATTACKS}&gclid=EAIaIQ`, ATTACKS],
    [`${VOLLEY}?gad_source=1&gbraid=0A&category=attacks&wbraid=0B`, ATTACKS],
    ['/?msclkid=1&dclid=2&yclid=3&twclid=4&ttclid=5&igshid=6&li_fat_id=7', '/'],
    ['/table?mc_cid=1&mc_eid=2&_ga=2.1&_gl=1*x*y&ref_src=twsrc%5Etfw&ref=hn', '/table'],
    [`${VOLLEY}?UTM_SOURCE=x`, VOLLEY],
    [`${VOLLEY}&utm_source=x`, VOLLEY],
    [`${ATTACKS}?utm_source=x`, ATTACKS],
    [`${VOLLEY}?utm_source=x)`, VOLLEY],
    [`${WIDER}?utm_source=x`, WIDER],
    ['/sources?', '/sources'],
  ],
  'doubled slashes at both ends': [
    [`/${VOLLEY}`, VOLLEY],
    [`${VOLLEY}//`, VOLLEY],
    ['//', '/'],
  ],
  'lines that ended within them, and letters that cannot be seen': [
    ['/?category=atta%0Acks&lanes=actor', '/?category=attacks&lanes=actor'],
    ['/?category=atta=%0D%0Acks&lanes=3Dactor', '/?category=attacks&lanes=actor'],
    ['/?%E2%80%8Bcategory=att%C2%ADacks&lanes=actor', '/?category=attacks&lanes=actor'],
    ['/?category=%20attacks%20&lanes=actor', '/?category=attacks&lanes=actor'],
  ],
  'signs of other programs between pairs': [
    ['/?category=attacks;lanes=actor', '/?category=attacks&lanes=actor'],
    ['/%EF%BC%9Fcategory=attacks&lanes=actor', '/?category=attacks&lanes=actor'],
    [`${VOLLEY}%EF%BC%9Fcategory=attacks&utm_source=x`, ATTACKS],
    ['/?category=attacks&lanes=actor](x)', '/?category=attacks&lanes=actor'],
  ],
  'keys of lists': [
    ['/?category[]=attacks', '/?category=attacks'],
    ['/?category%5B%5D=attacks&category%5B%5D=troops', '/?category=attacks,troops'],
    ['/?category[0]=attacks&category[1]=troops', '/?category=attacks,troops'],
  ],
  'escapes of HTML': [
    ['/?category=attacks&amp;lanes=actor', '/?category=attacks&lanes=actor'],
    ['/?category=attacks&amp;amp;lanes=actor', '/?category=attacks&lanes=actor'],
    ['/?category=attacks&amp%3Blanes=actor', '/?category=attacks&lanes=actor'],
    [`${VOLLEY}?utm_source=x&amp;category=attacks`, ATTACKS],
    ['/?&amp;lanes=actor', '/?lanes=actor'],
    ['/?category=attacks&#38;lanes=actor', '/?category=attacks&lanes=actor'],
    ['/?category=attacks&%2338;lanes=actor', '/?category=attacks&lanes=actor'],
    ['/?category=attacks%26%23x26%3Blanes=actor', '/?category=attacks&lanes=actor'],
    ['/?category=attacks&amp;%2338;lanes=actor', '/?category=attacks&lanes=actor'],
    ['/?amp;lanes=actor', '/?lanes=actor'],
    ['/?category=attacks&amp%253Blanes=actor', '/?category=attacks&lanes=actor'],
    ['/?category=attacks&amp;lang=ar', '/ar?category=attacks'],
    ['/?from=2020-11-17&amp;to=2020-11-18&amp;fbclid=x', '/?from=2020-11-17&to=2020-11-18'],
  ],
  'what stood after them': [
    ...[
      '.',
      ')',
      ',',
      '”',
      ';',
      '!',
      ']',
      '>',
      "'",
      '"',
      '…',
      '»',
      '،',
      '؟',
      '。',
      ').',
      '**',
      '%22',
      '%E2%80%9D',
      '%20',
    ].map((end) => [VOLLEY + end, VOLLEY] as const),
    [`${VOLLEY}/.`, VOLLEY],
    [`${VOLLEY}/)`, VOLLEY],
    [`${ATTACKS}).`, ATTACKS],
    [`${ATTACKS}%E2%80%9D`, ATTACKS],
    ['/?lanes=actor.', '/?lanes=actor'],
    ['/?from=2020-11-17&to=2020-11-18,', '/?from=2020-11-17&to=2020-11-18'],
    ['/?map=13/33.3050/44.3900)', '/?map=13/33.3050/44.3900'],
    ['/?asof=2020-11-17T22:00.', '/?asof=2020-11-17T22:00'],
    ['/?speaker=afp!', '/?speaker=afp'],
    ['/?data=demo-1000.', '/?data=demo-1000'],
    ['/?data=iraq-2019-2020)', '/iraq-2019-2020'],
    ['/?lang=ar-XB,', '/ar-XB'],
    ['/table.', '/table'],
    ['/iraq-2019-2020,', '/iraq-2019-2020'],
    ['/)', '/'],
    [`${PAIR}”`, PAIR],
  ],
  'doubled encoding': [
    ['/events/volley%252D2020%252D11%252D17', VOLLEY],
    ['/events/volley%25252D2020-11-17', VOLLEY],
    ['/events%2Fvolley-2020-11-17', VOLLEY],
    ['/iraq-2019-2020%252Fevents%252Fvolley-2020-11-17', WIDER],
    ['/?actor=afp%252Cus-forces', '/?actor=afp,us-forces'],
    ['/?from=2020-11-17T20%253A00&to=2020-11-18', '/?from=2020-11-17T20:00&to=2020-11-18'],
    ['/?map=13%252F33.3050%252F44.3900', '/?map=13/33.3050/44.3900'],
    [`${VOLLEY}%3Futm_source=x`, VOLLEY],
    [`${VOLLEY}%3Fcategory=attacks`, ATTACKS],
    [`${VOLLEY}%253Fcategory%253Dattacks`, ATTACKS],
    [`${VOLLEY}&category=attacks`, ATTACKS],
    [`${VOLLEY}&amp;category=attacks`, ATTACKS],
    [`${VOLLEY}%26category%3Dattacks`, ATTACKS],
    [`${VOLLEY}?category%3Dattacks`, ATTACKS],
    [`${VOLLEY}??category=attacks`, ATTACKS],
    [`${VOLLEY}?fbclid=x?category=attacks`, ATTACKS],
    ['/?category%3Dattacks%26lanes%3Dactor', '/?category=attacks&lanes=actor'],
    ['/?category%253Dattacks%2526lanes%253Dactor', '/?category=attacks&lanes=actor'],
    ['/?category=attacks%26amp%3Blanes%3Dactor', '/?category=attacks&lanes=actor'],
    ['/%3Fcategory%3Dattacks%26data%3Diraq-2019-2020', '/iraq-2019-2020?category=attacks'],
    ['/places/green%2Dzone', '/places/green-zone'],
  ],
  'other marks between the members of a list': [
    ['/?actor=afp,%20us-forces', '/?actor=afp,us-forces'],
    ['/?actor=afp%D8%8Cus-forces', '/?actor=afp,us-forces'],
  ],
  capitals: [
    ['/events/Volley-2020-11-17', VOLLEY],
    ['/EVENTS/VOLLEY-2020-11-17', VOLLEY],
    ['/Iraq-2019-2020/Events/Volley-2020-11-17.', WIDER],
    ['/Actors/Kataeb-Hezbollah/With/US-Forces', PAIR],
    ['/ar-xb/TABLE', '/ar-XB/table'],
    ['/Embed/table', '/embed/table'],
    ['/?actor=AFP,Us-Forces', '/?actor=afp,us-forces'],
    ['/?speaker=AFP', '/?speaker=afp'],
    ['/?asof=Volley-2020-11-17-AFP-1', '/?asof=volley-2020-11-17-afp-1'],
    ['/?data=IRAQ-2019-2020&lang=AR-XB', '/ar-XB/iraq-2019-2020'],
    ['/?Category=Attacks&LANES=actor&Lang=AR', '/ar?category=attacks&lanes=actor'],
  ],
};

for (const [what, addresses] of Object.entries(MANGLED)) {
  describe(what, () => {
    it.each(addresses)('A27: %s is %s, without a word', (mangled, meant) => {
      expect(reprint(mangled)).toEqual({ printed: meant, notices: [], unknownPath: undefined });
      expect(reprint(meant).printed).toBe(meant);
    });
  });
}

it('A27: there are more than sixty of them', () => {
  expect(Object.values(MANGLED).flat().length).toBeGreaterThan(60);
});

describe('what is exact', () => {
  it('A27: wins over what is forgiven', () => {
    const ids = { events: ['raid', 'Raid', 'raid.'], actors: [], places: [], story: [] };
    for (const id of ids.events) expect(pageIn({ name: 'event', id }, ids)).toEqual({ name: 'event', id });
    expect(pageIn({ name: 'event', id: 'RAID' }, ids)).toEqual({ name: 'event', id: 'raid' });
    expect(pageIn({ name: 'event', id: 'Raid)' }, ids)).toEqual({ name: 'event', id: 'Raid' });
    expect(pageIn({ name: 'event', id: 'strike' }, ids)).toBeUndefined();
  });

  it.each([
    '/?q=rockets.',
    '/?q=what%3F',
    '/?q=100%25+%2541',
    '/?q=%22Camp+Taji%22',
    '/?q=a%26amp%3Bb',
    '/?q=a%26lanes%3Dactor',
  ])('A27: %s, which may be any text, stays as it is', (address) =>
    expect(reprint(address).printed).toBe(address),
  );

  it('is tried first, and capitals are forgiven last', () => {
    expect(spellings('IRQ%2D12.')).toEqual(['IRQ%2D12.', 'IRQ-12', 'irq-12']);
    expect(spellings('raid')).toEqual(['raid']);
    expect(spellings('…')).toEqual(['…']);
  });

  it('takes time by the length of the text alone', () => {
    const long = `${'.'.repeat(200_000)}a${'.'.repeat(200_000)}`;
    expect(spellings(long)).toHaveLength(2);
  });
});
