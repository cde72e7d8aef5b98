import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerKind, contentSecurityPolicy, fetchingPolicy, securityHeaders } from './policy.ts';

test('one document alone may ask other hosts, and says so itself where a host sends no headers', () => {
  expect(readFileSync('public/fetch.html', 'utf8')).toContain(`content="${fetchingPolicy}"`);
  expect(answerKind('fetch.html', 'text/html')).toBe('fetching');
  expect(securityHeaders.fetching['Content-Security-Policy']).toContain('connect-src https:');
  expect(contentSecurityPolicy).toContain("connect-src 'self'");
});
