import { afterEach, expect, it, vi } from 'vitest';
import { KEPT } from '../../offline/page-messages.ts';

/** The part of a browser that the page needs to keep the site: one registration, whose worker answers at once. */
function browser() {
  const container = new EventTarget();
  const active = { postMessage: () => container.dispatchEvent(new MessageEvent('message', { data: KEPT })) };
  const registration = Object.assign(new EventTarget(), { active, installing: null, waiting: null });
  const watching = vi.spyOn(registration, 'addEventListener');
  Object.assign(container, { register: async () => registration, ready: Promise.resolve(registration) });
  const window = { top: undefined as unknown };
  window.top = window;
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.stubGlobal('window', window);
  vi.stubGlobal('location', new URL('https://example.org/'));
  return watching;
}

afterEach(() => vi.unstubAllGlobals());

it('each copy that is kept is heard of once, however often the site is kept again', async () => {
  const watching = browser();
  const { keepAgain, keepSite, keptChanges } = await import('./keep-site.ts');
  await keepSite();
  expect(keptChanges.get()).toBe(1);
  await keepAgain();
  await keepAgain();
  expect(keptChanges.get()).toBe(3);
  expect(watching).toHaveBeenCalledTimes(1);
});
