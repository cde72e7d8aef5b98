import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { close, follow, log, open, session } from './opened-session.fixture.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  close();
  vi.useRealTimers();
});

describe('an address that is not as it would be printed', () => {
  it.each([
    ['/events/RAID.', '/events/raid'],
    ['/small/events/raid/?utm_source=x', '/events/raid'],
    ['/actors/Band)?lang=ar-XB', '/ar-XB/actors/band'],
    ['/actors/band/with/Ministry', '/actors/band/with/ministry'],
    ['/embed/table/', '/embed/table'],
    ['/Nowhere/?fbclid=x', '/Nowhere'],
  ])('writes %s as it is to be, in place and without a notice', (address, written) => {
    open(address);
    vi.advanceTimersByTime(1000);
    expect(log).toEqual([`replace ${written}`]);
    expect(session.address.get().notices).toEqual([]);
    log.length = 0;
    follow('/');
    follow(address);
    vi.advanceTimersByTime(1000);
    expect(log).toEqual([`replace ${written}`]);
  });

  it('is about the event that an id in another spelling means', () => {
    open('/events/RAID.');
    expect(session.subject.get()?.item?.id).toBe('raid');
    expect(session.address.get().view.page).toEqual({ name: 'event', id: 'raid' });
    expect(session.wanted.get()).toEqual({ id: 'raid', travels: false });
  });

  it('keeps embed and language in links', () => {
    open('/embed/ar-XB?lanes=actor');
    expect(session.href({ name: 'table' })).toBe('/embed/ar-XB/table?lanes=actor');
  });
});
