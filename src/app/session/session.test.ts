import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { close, follow, log, NIGHT, night, open, refuse, session } from './opened-session.fixture.ts';

const filter = (change: object) => ({ filter: { ...session.address.get().view.filter, ...change } });

beforeEach(() => {
  vi.useFakeTimers();
  open('/');
});

afterEach(() => {
  close();
  vi.useRealTimers();
});

describe('a session', () => {
  it('writes nothing on a first visit and opens on the first span of the package', () => {
    vi.advanceTimersByTime(2000);
    expect(log).toEqual([]);
    expect(session.span.get().from).toBe(Date.parse('2019-10-01T00:00+03:00'));
  });

  it('replaces the address once after a gesture has come to rest', () => {
    for (let step = 1; step <= 60; step++) {
      session.span.set({ from: night.from - (60 - step) * 1000, to: night.to });
      vi.advanceTimersByTime(16);
    }
    expect(log).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(log).toEqual([`replace /?${NIGHT}`]);
  });

  it('writes less often than any browser refuses, however long the reader pans', () => {
    for (let step = 0; step < 100; step++) {
      session.span.set({ from: night.from + step * 600_000, to: night.to + step * 600_000 });
      vi.advanceTimersByTime(300);
    }
    expect(log.length).toBeGreaterThan(10);
    expect(log.length).toBeLessThan(95);
  });

  it('goes from step to step as one entry, however many events they are about', () => {
    const at = { at: Date.parse('2020-11-18T00:00+03:00') };
    session.step(at, 'raid');
    session.step({ claim: 'raid-ministry-1' }, 'raid');
    session.step({ claim: 'raid-band-1' }, 'blast');
    vi.advanceTimersByTime(1000);
    expect(log).toEqual(['push /events/raid?asof=2020-11-18', 'replace /events/blast?asof=raid-band-1']);
    expect(session.wanted.get()).toEqual({ id: 'blast', travels: true });
  });

  it('makes an entry for the first event of steps again once the reader has chosen one', () => {
    const at = { at: Date.parse('2020-11-18T00:00+03:00') };
    session.step(at, 'raid');
    session.go({ name: 'event', id: 'pact' });
    session.step(at, 'blast');
    expect(log.map((line) => line.split('?')[0])).toEqual([
      'push /events/raid',
      'push /events/pact',
      'push /events/blast',
    ]);
  });

  it('stays on a page that is not the screen when a step is about an event', () => {
    open('/actors/band');
    session.step({ at: Date.parse('2020-11-18T00:00+03:00') }, 'raid');
    vi.advanceTimersByTime(1000);
    expect(log).toEqual(['replace /actors/band?asof=2020-11-18']);
  });

  it('pushes an event with the span on screen, after bringing the entry it leaves up to date', () => {
    session.span.set(night);
    session.go({ name: 'event', id: 'raid' });
    vi.advanceTimersByTime(1000);
    expect(log).toEqual([`replace /?${NIGHT}`, `push /events/raid?${NIGHT}`]);
  });

  it('does not read back what it wrote itself', () => {
    session.go({ name: 'event', id: 'raid' });
    session.span.set(night);
    follow('/events/raid');
    expect(session.span.get()).toEqual(night);
  });

  it('follows Back: page, span and map are those of the entry, and nothing is written', () => {
    session.span.set(night);
    session.go({ name: 'event', id: 'raid' });
    session.mapView.set({ zoom: 9, lat: 33, lon: 44 });
    log.length = 0;
    follow(`/?${NIGHT}`);
    expect(session.wanted.get()?.travels).not.toBe(true);
    expect(session.address.get().view.page).toEqual({ name: 'explore' });
    expect(session.span.get()).toEqual(night);
    expect(session.mapView.get()).toEqual({ zoom: 13, lat: 33.305, lon: 44.39 });
    vi.advanceTimersByTime(2000);
    expect(log).toEqual([]);
  });

  it('ends a journey of the span when it follows an address: Back wins', () => {
    const frames: ((now: number) => void)[] = [];
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    vi.stubGlobal('requestAnimationFrame', (step: (now: number) => void) => frames.push(step));
    vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
    session.span.set(night);
    session.go({ name: 'event', id: 'raid' });
    session.journey.go({ from: 0, to: 1 });
    follow(`/?${NIGHT}`);
    for (const step of frames) step(performance.now() + 1000);
    expect(session.span.get()).toEqual(night);
    vi.unstubAllGlobals();
  });

  it('pushes a filter, replaces typed text and keeps the filter object when only the page changes', () => {
    session.choose(filter({ actor: ['band'] }));
    expect(log).toEqual(['push /?actor=band']);
    session.choose(filter({ q: 'ra' }));
    session.choose(filter({ q: 'raid' }));
    expect(session.address.get().view.filter.q).toBe('raid');
    expect(log).toHaveLength(1);
    vi.advanceTimersByTime(1000);
    expect(log).toEqual(['push /?actor=band', 'replace /?actor=band&q=raid']);
    const before = session.address.get().view.filter;
    session.go({ name: 'table' });
    expect(session.address.get().view.filter).toBe(before);
    expect(log[2]).toBe('push /table?actor=band&q=raid');
  });

  it('says once what an address has wrong, and cleans it', () => {
    open('/?actor=band,nobody&lanes=rows');
    expect(session.address.get().notices.map(({ value }) => value)).toEqual(['rows', 'nobody']);
    expect(log).toEqual(['replace /?actor=band']);
    session.dismissNotices();
    expect(session.address.get().notices).toEqual([]);
  });

  it('leaves out the name of the default set', () => {
    open('/table?data=small');
    session.go({ name: 'explore' });
    expect(log.at(-1)).toBe('push /');
  });

  it('keeps an unknown path in the address', () => {
    open('/nowhere?actor=band&lanes=rows');
    expect(session.address.get().unknownPath).toBe('/nowhere');
    expect(log).toEqual(['replace /nowhere?actor=band']);
  });

  it('opens an event from another page where it can be seen', () => {
    session.span.set({ from: night.from - 9e9, to: night.from - 8e9 });
    session.go({ name: 'table' });
    session.go({ name: 'event', id: 'raid' });
    expect(log.at(-1)).toBe('push /events/raid');
  });

  it('comes back from another page to the span that was on screen', () => {
    session.span.set(night);
    session.go({ name: 'sources' });
    session.go({ name: 'explore' });
    expect(log.at(-1)).toBe(`push /?${NIGHT}`);
  });

  it('reads on to a page in place of the one before, once it rests there', () => {
    session.go({ name: 'step', id: 'pact' });
    session.turn({ name: 'step', id: 'other' });
    session.turn({ name: 'step', id: 'raid' });
    expect(session.address.get().view.page).toEqual({ name: 'step', id: 'raid' });
    vi.advanceTimersByTime(1000);
    expect(log.slice(-2)).toEqual(['push /story/pact', 'replace /story/raid']);
  });

  it('takes a view that the map has rounded for the opening', () => {
    session.mapView.set({ zoom: 13, lat: 33.3051, lon: 44.3899 });
    vi.advanceTimersByTime(1000);
    expect(log).toEqual([]);
  });

  it('keeps the map in the address of the table while it filters', () => {
    session.choose({ withinMap: true });
    session.mapView.set({ zoom: 9, lat: 33, lon: 44 });
    session.go({ name: 'table' });
    expect(log.at(-1)).toBe('push /table?map=9/33.000/44.000&within=map');
    open('/table?map=9/33.000/44.000&within=map');
    expect(session.mapBounds.get()?.south).toBeGreaterThan(32.5);
    expect(session.mapBounds.get()?.north).toBeLessThan(33.5);
  });

  it('goes to a page with another filter, and has its address', () => {
    session.choose(filter({ category: ['attacks'] }));
    const only = filter({ category: [], actor: ['band'] });
    expect(session.href({ name: 'explore' }, only)).toBe('/?actor=band');
    session.go({ name: 'explore' }, only);
    expect(log.at(-1)).toBe('push /?actor=band');
    expect(session.address.get().view.filter.actor).toEqual(['band']);
  });

  it('makes links that keep the filter and open on the span and place of their page', () => {
    session.choose(filter({ category: ['attacks'] }));
    session.span.set(night);
    expect(session.href({ name: 'event', id: 'raid' })).toBe('/events/raid?category=attacks');
    expect(session.settle()).toBe(`/?category=attacks&${NIGHT}`);
  });
});

describe('a history that refuses', () => {
  const at = (hour: number) => ({ from: night.from + hour * 3_600_000, to: night.to + hour * 3_600_000 });

  it('is written to again, in pauses that grow, until it says what is shown', () => {
    refuse(5);
    session.span.set(at(1));
    vi.advanceTimersByTime(2000);
    expect(log).toEqual([]);
    session.span.set(night);
    vi.advanceTimersByTime(60_000);
    expect(log).toEqual([`replace /?${NIGHT}`]);
  });

  it('does not keep the reader from going on: a step without an entry still comes into the address', () => {
    refuse(1);
    session.go({ name: 'event', id: 'raid' });
    expect(session.address.get().view.page).toEqual({ name: 'event', id: 'raid' });
    vi.advanceTimersByTime(2000);
    expect(log).toEqual(['replace /events/raid']);
  });

  it('that denies everything is asked only now and then', () => {
    refuse(Number.POSITIVE_INFINITY);
    const set = vi.spyOn(globalThis, 'setTimeout');
    session.go({ name: 'event', id: 'raid' });
    vi.advanceTimersByTime(600_000);
    expect(log).toEqual([]);
    expect(set.mock.calls.length).toBeLessThan(40);
    expect(session.settle()).toBe('/events/raid');
    refuse(0);
  });
});
