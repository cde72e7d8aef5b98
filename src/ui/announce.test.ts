import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce, announced } from './announce.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

describe('announcements', () => {
  it('are said a moment later, those of one moment together and each once', () => {
    announce('Selected: the raid.');
    announce('1 November to 30 November 2020.');
    announce('Selected: the raid.');
    expect(announced.get()).toBe('');
    vi.advanceTimersByTime(200);
    expect(announced.get()).toBe('Selected: the raid. 1 November to 30 November 2020.');
  });

  it('are taken away, and are news again when the same happens again', () => {
    const heard: string[] = [];
    const stop = announced.subscribe(() => heard.push(announced.get()));
    announce('Zoomed in.');
    vi.advanceTimersByTime(1000);
    announce('Zoomed in.');
    vi.advanceTimersByTime(10_000);
    stop();
    expect(heard).toEqual(['Zoomed in.', '', 'Zoomed in.', '']);
  });
});
