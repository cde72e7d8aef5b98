import { describe, expect, it } from 'vitest';
import { headerRules } from './header-rules.ts';
import { cloudfrontHeaders, headersFile, nginxHeaders } from './headers-file.ts';
import { answerKind, securityHeaders } from './policy.ts';

const FILES = [
  '404.html',
  'assets/demo-worker-BSnKBoXC.js',
  'assets/index-DgzyKgeA.js',
  'data/night-4208430b.json',
  'data/night.zip',
  'data/night/datapackage.json',
  'data/night/events.csv',
  'embed/events/raid/index.html',
  'events/raid.json',
  'events/raid/index.html',
  'favicon.svg',
  'feed.json',
  'index.html',
  'sw.js',
  'table/index.html',
  'tiles/far-0-0-1ce8398e.json',
  'wider/dataset.json',
  'wider/events/raid.json',
  'wider/events/raid/index.html',
];

type Rule = readonly [pattern: string, headers: readonly (readonly [string, string])[]];

const rules: readonly Rule[] = headersFile(headerRules(FILES, '/site/'))
  .trim()
  .split(/\n(?! )/)
  .map((rule) => {
    const [pattern, ...lines] = rule.split('\n');
    return [pattern, lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)!.slice(1) as [string, string])];
  });

/** What a host sends at an address: all rules that match, their values of one name side by side. */
function sentAt(address: string): Readonly<Record<string, readonly string[]>> {
  const sent: Record<string, string[]> = {};
  for (const [pattern, headers] of rules) {
    const form = pattern.replace(/[.+?]/g, '\\$&').replace('*', '.*');
    if (!new RegExp(`^${form}$`).test(`/site/${address}`)) continue;
    for (const [name, value] of headers) {
      sent[name] = [...(sent[name] ?? []), value];
    }
  }
  return sent;
}

const addresses = FILES.flatMap((path) => [path, path.replace(/\/?index\.html$/, '')]);

describe('the file of headers', () => {
  it.each(addresses)('says nothing of /%s twice, which hosts would send as a list', (address) => {
    expect(Object.entries(sentAt(address)).filter(([, values]) => values.length > 1)).toEqual([]);
  });

  it.each(['', 'index.html', '404.html', 'events/raid', 'wider/events/raid', 'table', 'favicon.svg'])(
    'lets nobody frame /%s',
    (address) => {
      expect(sentAt(address)['Content-Security-Policy']).toEqual([
        securityHeaders.document['Content-Security-Policy'],
      ]);
    },
  );

  it('lets everybody frame what is made for it', () => {
    expect(sentAt('embed/events/raid')['Content-Security-Policy'][0]).toMatch(/; frame-ancestors \*$/);
  });

  it.each([
    'events/raid.json',
    'wider/events/raid.json',
    'feed.json',
    'data/night.zip',
    'data/night/events.csv',
  ])('lets everybody read /%s', (address) => {
    expect(sentAt(address)).toMatchObject({
      'Access-Control-Allow-Origin': ['*'],
      'Cross-Origin-Resource-Policy': ['cross-origin'],
    });
  });

  it.each(['events/raid', 'assets/index-DgzyKgeA.js', 'data/night-4208430b.json', ''])(
    'lets nobody else read /%s',
    (address) => {
      expect(sentAt(address)).not.toHaveProperty('Access-Control-Allow-Origin');
    },
  );

  it('lets only what never changes be kept', () => {
    const kept = addresses.filter((address) => sentAt(address)['Cache-Control']?.[0].includes('immutable'));
    expect(kept).toEqual(addresses.filter((address) => /^assets|^tiles|-4208430b/.test(address)));
  });

  it('has the service worker asked for again', () => {
    expect(sentAt('sw.js')['Cache-Control']).toEqual(['no-cache']);
  });

  it('stays within the hundred rules of 2000 characters that a host takes', () => {
    expect(rules.length).toBeLessThan(100);
    expect(
      Math.max(...rules.flatMap(([, lines]) => lines.map(([name, value]) => name.length + value.length))),
    ).toBeLessThan(1900);
  });
});

describe('the kind of an answer', () => {
  it.each([
    ['', 'text/html; charset=utf-8', 'document'],
    ['events/raid', 'text/html; charset=utf-8', 'document'],
    ['feed.xml', 'application/atom+xml', 'document'],
    ['favicon.svg', 'image/svg+xml', 'document'],
    ['embed', 'text/html', 'embedded'],
    ['embed/events/raid', 'text/html', 'embedded'],
    ['embedded', 'text/html', 'document'],
    ['assets/demo-worker-BSnKBoXC.js', 'text/javascript', 'worker'],
    ['sw.js', 'text/javascript', 'worker'],
    ['assets/index-BSnKBoXC.js', 'text/javascript', 'file'],
    ['sources/afp.json', 'application/json', 'published'],
    ['schema/event.json', 'application/json', 'published'],
    ['data/night.shared-4208430b.json', 'application/json', 'file'],
    ['files.json', 'application/json', 'file'],
    ['events/raid.json', 'text/html', 'document'],
  ])('at /%s as %s is %s', (path, type, kind) => {
    expect(answerKind(path, type)).toBe(kind);
  });
});

/** What a CloudFront function answers at an address. */
function answeredAt(address: string, statusCode = 200): Readonly<Record<string, string>> {
  const code = cloudfrontHeaders(headerRules(FILES, '/site/'), '/site/');
  const response = { statusCode, headers: {} as Record<string, { readonly value: string }> };
  const handler = new Function(`${code}; return handler;`)();
  handler({ request: { uri: `/site/${address}` }, response });
  return Object.fromEntries(Object.entries(response.headers).map(([name, { value }]) => [name, value]));
}

/** What nginx answers: the first expression of each map that holds. */
function mappedAt(address: string): Readonly<Record<string, string>> {
  const text = nginxHeaders(headerRules(FILES, '/site/'));
  const sent = [...text.matchAll(/^add_header ([\w-]+) (\$\w+) always;$/gm)].flatMap(([, name, variable]) => {
    const [, lines] = new RegExp(`^map \\$uri \\${variable} \\{\\n([^}]*)\\}`, 'm').exec(text)!;
    const all = [...lines.matchAll(/^ {2}"~(.+)" "(.+)";$/gm)];
    const found = all.find(([, pattern]) => new RegExp(pattern).test(`/site/${address}`));
    return found ? [[name.toLowerCase(), found[2]]] : [];
  });
  return Object.fromEntries(sent);
}

it.each(addresses)('nginx and CloudFront send with /%s what the file of headers says', (address) => {
  const said = Object.entries(sentAt(address)).map(([name, [value]]) => [name.toLowerCase(), value]);
  expect(answeredAt(address)).toEqual(Object.fromEntries(said));
  expect(mappedAt(address)).toEqual(Object.fromEntries(said));
});

it('CloudFront sends what is not there as the page that says so, and takes functions of 10 kB', () => {
  expect(answeredAt('no/such/page', 404)).toEqual(answeredAt('404.html'));
  expect(cloudfrontHeaders(headerRules(FILES, '/site/'), '/site/').length).toBeLessThan(8000);
});
