import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from '../../ui/colour-difference.fixture.ts';
import { colourContrast, FIRST_COLOUR, GROUNDS, LEAST_CONTRAST } from './site-colour.ts';

test('the grounds are those of the page', () => {
  const tokens = readFileSync('src/ui/tokens.css', 'utf8');
  expect(tokens).toContain(`--paper: light-dark(${GROUNDS.light}, ${GROUNDS.dark});`);
});

test('contrast is as WCAG has it', () => {
  expect(colourContrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(colourContrast('#777777', '#777777')).toBe(1);
  expect(colourContrast('#b5452f', '#faf9f4')).toBeCloseTo(contrast('#b5452f', '#faf9f4'), 10);
});

test('a site begins with a colour that is seen on both', () => {
  for (const ground of Object.values(GROUNDS))
    expect(colourContrast(FIRST_COLOUR, ground)).toBeGreaterThan(LEAST_CONTRAST);
});
