import { expression, type HeaderRules } from './header-rules.ts';

/** The file `_headers`, by which Netlify and Cloudflare Pages send headers. */
export function headersFile(rules: HeaderRules): string {
  const printed = [...rules].map(([pattern, headers]) =>
    [pattern, ...[...headers].map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${printed.join('\n')}\n`;
}

/** A header that some addresses are sent with, and the pattern of each such address as a regular expression. */
interface ValueRule {
  readonly name: string;
  readonly value: string;
  readonly patterns: readonly string[];
}

function byValue(rules: HeaderRules): readonly ValueRule[] {
  const found = new Map<string, { name: string; value: string; patterns: string[] }>();
  for (const [pattern, headers] of rules) {
    for (const [name, value] of headers) {
      const key = `${name}: ${value}`;
      const rule = found.get(key) ?? { name, value, patterns: [] };
      rule.patterns.push(expression(pattern));
      found.set(key, rule);
    }
  }
  return [...found.values()];
}

const variable = (name: string) => `$timeline_${name.toLowerCase().replaceAll('-', '_')}`;

/** The same for nginx: a file to be included in its `http` block. A header without a value is not sent. */
export function nginxHeaders(rules: HeaderRules): string {
  const all = byValue(rules);
  const names = [...new Set(all.map(({ name }) => name))];
  const maps = names.map((name) => {
    const lines = all
      .filter((rule) => rule.name === name)
      .map(({ value, patterns }) => `  "~^(?:${patterns.join('|')})$" "${value}";`);
    return [`map $uri ${variable(name)} {`, ...lines, '}'].join('\n');
  });
  const headers = names.map((name) => `add_header ${name} ${variable(name)} always;`);
  return `${[...maps, ...headers].join('\n')}\n`;
}

/** The same as a CloudFront function for viewer responses, which may be 10 kB long; what is not there is sent as 404.html is. */
export function cloudfrontHeaders(rules: HeaderRules, base: string): string {
  const all = byValue(rules).map(({ name, value, patterns }) => [
    name.toLowerCase(),
    value,
    `^(?:${patterns.join('|')})$`,
  ]);
  return `const RULES = ${JSON.stringify(all, undefined, 1)};
function handler(event) {
  const { response, request } = event;
  const uri = response.statusCode === 404 ? '${base}404.html' : request.uri;
  for (const [name, value, pattern] of RULES)
    if (new RegExp(pattern).test(uri)) response.headers[name] = { value };
  return response;
}
`;
}
