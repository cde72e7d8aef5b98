import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { close, follow, log, night, open, session } from './opened-session.fixture.ts';

beforeEach(() => {
  vi.useFakeTimers();
  open('/');
});

afterEach(() => {
  close();
  vi.useRealTimers();
});

describe('a session that walks through accounts', () => {
  it('moves through moments without a step for each, and keeps the moment on every page and in every link', () => {
    session.choose({ asof: { at: night.from } });
    session.choose({ asof: { claim: 'raid-ministry-1' } });
    expect(log).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(log).toEqual(['replace /?asof=raid-ministry-1']);
    session.go({ name: 'table' });
    expect(log.at(-1)).toBe('push /table?asof=raid-ministry-1');
    expect(session.href({ name: 'event', id: 'raid' })).toBe('/events/raid?asof=raid-ministry-1');
    expect(session.address.get().view.asof).toEqual({ claim: 'raid-ministry-1' });
  });

  it('brings the moment up to date before it leaves it behind', () => {
    session.choose({ asof: { at: night.from } });
    session.go({ name: 'sources' });
    expect(log).toEqual(['replace /?asof=2020-11-17T20:00', 'push /sources?asof=2020-11-17T20:00']);
  });

  it('pushes a speaker, together with a moment and with the page of two actors', () => {
    session.choose({ speaker: 'ministry', asof: { at: night.from } });
    expect(log).toEqual(['push /?asof=2020-11-17T20:00&speaker=ministry']);
    session.go({ name: 'between', id: 'band', other: 'state' });
    expect(log.at(-1)).toBe('push /actors/band/with/state?asof=2020-11-17T20:00&speaker=ministry');
    session.choose({ speaker: undefined, asof: undefined });
    expect(log.at(-1)).toBe('push /actors/band/with/state');
  });

  it('follows Back to the account of the entry', () => {
    session.choose({ speaker: 'ministry' });
    session.choose({ asof: { claim: 'raid-band-1' } });
    session.go({ name: 'event', id: 'raid' });
    session.choose({ speaker: undefined, asof: undefined });
    follow('/events/raid?asof=raid-band-1&speaker=ministry');
    expect(session.address.get().view).toMatchObject({ asof: { claim: 'raid-band-1' }, speaker: 'ministry' });
    follow('/?speaker=ministry');
    expect(session.address.get().view).toMatchObject({ asof: undefined, speaker: 'ministry' });
    follow('/');
    expect(session.address.get().view.speaker).toBeUndefined();
  });

  it('names a claim and a speaker that the data do not have, and a moment that is none, and cleans the address', () => {
    open('/?actor=band&asof=raid-ministry-9&speaker=nobody');
    expect(session.address.get().notices).toEqual([
      { key: 'asof', value: 'raid-ministry-9', reason: 'unknown' },
      { key: 'speaker', value: 'nobody', reason: 'unknown' },
    ]);
    expect(log).toEqual(['replace /?actor=band']);
    open('/?asof=2020-13&speaker=ministry');
    expect(session.address.get().notices).toEqual([{ key: 'asof', value: '2020-13', reason: 'asof' }]);
    expect(log).toEqual(['replace /?speaker=ministry']);
  });
});
