import { describe, expect, it } from 'vitest';
import { arrangementOf } from './arrangement.ts';

/** The arrangement of a window of so many px at the browser's usual text size, or at a larger one. */
function at(size: string, textSize = 1): string {
  const [width, height] = size.split('×').map(Number);
  return arrangementOf(width / (16 * textSize), height / (16 * textSize));
}

describe('the arrangement of the screen', () => {
  it.each([
    ['320×640', 'small'],
    ['390×664', 'small'],
    ['390×844', 'phone'],
    ['720×450', 'low'],
    ['844×390', 'low'],
    ['900×700', 'low'],
    ['768×1024', 'tablet'],
    ['820×1180', 'tablet'],
    ['1024×1366', 'tablet'],
    ['1024×768', 'wide'],
    ['1440×900', 'wide'],
    ['2560×1440', 'wide'],
    ['1920×400', 'low'],
    ['320×225', 'column'],
    ['360×200', 'column'],
  ])('of %s is %s', (size, arrangement) => {
    expect(at(size)).toBe(arrangement);
  });

  it('is that of a smaller window when the text is twice as large', () => {
    expect(at('1440×900', 2)).toBe('low');
    expect(at('820×1180', 2)).toBe('small');
    expect(at('390×844', 2)).toBe('column');
  });
});
