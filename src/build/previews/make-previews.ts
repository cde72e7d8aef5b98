import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root, say } from '../step.ts';
import { builtSite, manifestOf } from './built-site.ts';
import { type Pictures, picturesOf, workshopIn } from './pictures.ts';
import { previewAddress } from './preview-address.ts';
import { keptPreviews } from './preview-process.ts';

const NOTHING_DRAWS = 'none: npm has no @resvg/resvg-js for this machine';
/** How many pictures are drawn at once. */
const AT_ONCE = 2;

function place(path: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(path, `${target}.${process.pid}`);
  renameSync(`${target}.${process.pid}`, target);
}

/** Forgets pictures that the site no longer has. */
function tidy(used: ReadonlySet<string>): void {
  for (const name of readdirSync(keptPreviews))
    if (/\.(?:png|svg)$/.test(name) && !used.has(name)) rmSync(join(keptPreviews, name), { force: true });
}

async function placeAll(pictures: Pictures, folder: string): Promise<string> {
  const used = new Set<string>();
  const lacking = new Set<string>();
  const left = pictures.all.values();
  let drawn = 0;
  const work = async () => {
    for (const of of left) {
      const picture = await pictures.make(of);
      if (!picture) continue;
      used.add(basename(picture.path));
      for (const letter of picture.lacking) lacking.add(letter);
      if (picture.isNew) drawn++;
      place(picture.path, join(folder, previewAddress(of)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  tidy(used);
  const said = `${pictures.all.length} pictures, ${drawn} drawn`;
  return lacking.size === 0 ? said : `${said}; no font has the letters ${[...lacking].join(' ')}`;
}

/**
 * Puts the preview pictures of a built site, the folder given, into it: those that changed are drawn, the others were kept. Says
 * in a line what it did.
 */
export async function main([folder]: readonly string[]): Promise<number> {
  const workshop = workshopIn(root, keptPreviews);
  const manifest = manifestOf(folder);
  if (manifest === undefined) throw new Error(`${folder} has no list of its content`);
  say(workshop ? await placeAll(picturesOf(builtSite(folder, manifest), workshop), folder) : NOTHING_DRAWS);
  workshop?.rasteriser.keepWidths();
  return 0;
}
