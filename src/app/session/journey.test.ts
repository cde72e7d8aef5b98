import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signal } from '../../base/signal.ts';
import type { Span } from '../../core/time/span.ts';
import { journey } from './journey.ts';

describe('a journey', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (step: (now: number) => void) =>
      setTimeout(() => step(performance.now()), 16),
    );
    vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  const far = { from: 1000, to: 1100 };

  it('arrives exactly', () => {
    const span = signal<Span>({ from: 0, to: 100 });
    journey(span, () => 200).go(far);
    vi.advanceTimersByTime(100);
    expect(span.get().from).toBeGreaterThan(0);
    expect(span.get().from).toBeLessThan(1000);
    vi.advanceTimersByTime(200);
    expect(span.get()).toEqual(far);
  });

  it('leaves the span alone once somebody else has set it', () => {
    const span = signal<Span>({ from: 0, to: 100 });
    journey(span, () => 200).go(far);
    vi.advanceTimersByTime(50);
    const other = { from: 5, to: 6 };
    span.set(other);
    vi.advanceTimersByTime(500);
    expect(span.get()).toBe(other);
  });

  it('stops when it is told to, before its first frame too', () => {
    const start = { from: 0, to: 100 };
    const span = signal<Span>(start);
    const travel = journey(span, () => 200);
    travel.go(far);
    travel.stop();
    vi.advanceTimersByTime(500);
    expect(span.get()).toBe(start);
  });

  it('jumps when the reader wants no motion', () => {
    const span = signal<Span>({ from: 0, to: 100 });
    journey(span, () => 0).go(far);
    expect(span.get()).toBe(far);
  });
});
