import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceSection, packagesOfAssets } from './licences-plugin.ts';
import { root } from './step.ts';

const fonts = [
  ...readFileSync(join(root, 'src/ui/fonts.css'), 'utf8').matchAll(/url\("(@fontsource[^"]+)"\)/g),
].map(([, path]) => `node_modules/${path}`);

function asset(path: string) {
  return { type: 'asset' as const, originalFileNames: [path] };
}

describe('the list of licences', () => {
  it('has every font that a style asks for', () => {
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.every((path) => existsSync(join(root, path)))).toBe(true);
    const bundle = Object.fromEntries(fonts.map((path) => [path, asset(path)]));
    const names = packagesOfAssets(bundle as unknown as Parameters<typeof packagesOfAssets>[0]);
    expect(names).toEqual([...names].sort());
    for (const name of names) expect(licenceSection(root, name)).toContain('SIL Open Font License');
  });

  it('has the licence of a package that comes without one beside it', () => {
    const section = licenceSection(root, 'pmtiles');
    expect(section).toMatch(/^## pmtiles - \d+\.\d+\.\d+ \(BSD-3-Clause\)\n\nCopyright 2021 Protomaps LLC\n/);
    expect(section).toContain('Redistributions in binary form must reproduce');
  });

  it.each(['vite', 'rolldown'])(
    'says what holds for the code of %s, and not what is in its own packages',
    (name) => {
      const section = licenceSection(root, name);
      expect(section).toMatch(new RegExp(`^## ${name} - \\d+\\.\\d+\\.\\d+ \\(MIT\\)\n\n`));
      expect(section).toContain('Permission is hereby granted');
      expect(section.match(/^## /gm)).toHaveLength(1);
    },
  );
});
