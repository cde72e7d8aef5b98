import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { command } from '../command.ts';
import { installDebian, onPath } from '../debian.ts';
import { InWords } from '../in-words.ts';
import { execute, root, say } from '../step.ts';
import { eventsOf, givenFiles } from './office-files.ts';

/** UTF-8 with commas, as LibreOffice numbers what its filter of texts is told: what is shown is what is written. */
const COMMAS = '44,34,76,1,,0,false,true';
/** The habits of a German office: semicolons, Windows-1252, every text in quotes. */
const SEMICOLONS = '59,34,1,1,,0,true,true';

/** How a file goes through the program: the forms that it is saved in one after another, and its name at the end. */
const WAYS = [
  { from: 'workbook.xlsx', forms: ['xlsx'], saved: 'workbook-saved.xlsx' },
  { from: 'workbook.xlsx', forms: ['ods', 'xlsx'], saved: 'workbook-by-ods.xlsx' },
  { from: 'table.csv', forms: ['xlsx'], saved: 'table-saved.xlsx' },
  { from: 'table.csv', forms: [`csv:Text - txt - csv (StarCalc):${COMMAS}`], saved: 'table-saved.csv' },
  {
    from: 'table.csv',
    forms: [`csv:Text - txt - csv (StarCalc):${SEMICOLONS}`],
    saved: 'table-with-semicolons.csv',
  },
] as const;

const KEPT = join(root, 'src', 'build', 'office', 'saved');

async function findOffice(): Promise<string> {
  if (!onPath('soffice')) await installDebian('libreoffice-calc');
  const office = onPath('soffice');
  if (office) return office;
  throw new InWords('LibreOffice is not installed; install its Calc, so that `soffice` can be called');
}

/** Saves a file in one form after another; returns the path of the last. */
async function savedBy(office: string, path: string, forms: readonly string[]): Promise<string> {
  let at = path;
  for (const [step, form] of forms.entries()) {
    const folder = `${path}-${step}`;
    const [extension] = form.split(':');
    const reading = at.endsWith('.csv') ? [`--infilter=CSV:${COMMAS}`] : [];
    const profile = `-env:UserInstallation=file://${join(parse(path).dir, 'profile')}`;
    const args = [profile, '--headless', ...reading, '--convert-to', form, '--outdir', folder, at];
    const { code, output } = await execute(office, args);
    if (code !== 0) throw new InWords(`LibreOffice could not save ${at}: ${output}`);
    at = join(folder, `${parse(at).name}.${extension}`);
  }
  return at;
}

/**
 * `npm run test:office`: has LibreOffice save our workbook and table with its own habits, and compares what comes back. With
 * `--keep` what it saved becomes what `npm test` reads.
 */
export const main = command({ options: ['--keep'] }, async (args) => {
  const office = await findOffice();
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  let failed = 0;
  try {
    const given = await givenFiles();
    for (const [number, { from, forms, saved }] of WAYS.entries()) {
      const own = join(folder, String(number));
      mkdirSync(own);
      writeFileSync(join(own, from), given[from]);
      const path = await savedBy(office, join(own, from), forms);
      const before = await eventsOf(from, given[from]);
      const after = await eventsOf(saved, new Uint8Array(readFileSync(path)));
      const isSame = isDeepStrictEqual(after, before);
      if (!isSame) failed++;
      say(
        `${saved}: ${isSame ? `${after.length} events, the same` : JSON.stringify({ before, after }, null, 1)}`,
      );
      if (isSame && args.includes('--keep')) copyFileSync(path, join(KEPT, saved));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return failed > 0 ? 1 : 0;
});
