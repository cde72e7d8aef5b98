import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '..');
const read = (style: string) => readFileSync(join(source, style), 'utf8');

test('no style spaces letters, which Arabic script joins', () => {
  const styles = ['app', 'panels', 'ui'].flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.css'))
      .map((path) => join(folder, path)),
  );
  expect(styles.length).toBeGreaterThan(50);
  expect(styles.filter((style) => read(style).includes('letter-spacing'))).toEqual([]);
});

test('what is drawn names the face of Arabic script beside the Latin one', () => {
  const drawn = ['app', 'panels', 'ui', 'build'].flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?<!\.test|\.fixture)\.tsx?$/.test(path))
      .flatMap((path) => read(join(folder, path)).match(/'"(?:IBM Plex Sans|Source Serif 4)",[^']*'/g) ?? []),
  );
  expect(drawn.length).toBeGreaterThan(2);
  expect(drawn.filter((family) => !family.includes('"IBM Plex Sans Arabic"'))).toEqual([]);
});

test('what is read in Arabic script has lines of its own height, which an event’s text takes over', () => {
  const height = /:lang\(ar\)[^{]*:lang\(ckb\)[^{]*\{\s*line-height: ([\d.]+)/;
  for (const style of ['ui/reset.css', 'app/story/StoryStep.css', 'panels/detail/claims/ClaimTable.css'])
    expect(Number(height.exec(read(style))?.[1]), style).toBeGreaterThanOrEqual(1.7);
  expect(read('panels/detail/DetailPanel.css')).not.toContain('line-height');
});
