import { existsSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { basename } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { searchable } from '../../base/fold-words.ts';
import { lazy } from '../../base/lazy.ts';
import { reasonOf } from '../../base/reason-of.ts';
import { InWords } from '../../build/in-words.ts';
import { namesOf } from '../../core/dataset/search-text.ts';
import { type Tree, treeOf } from '../../core/dataset/tree.ts';
import type { PackageInfo } from '../../core/model/package.ts';
import type { ActorRow, CategoryRow, PlaceRow, SourceRow } from '../../core/model/tables.ts';
import { type Synonyms, synonymsOf } from '../../core/store/search-terms.ts';
import { type Zone, zoneOf } from '../../core/time/zone.ts';
import { type BoundValues, boundValues, type Instead } from '../query/bound-values.ts';
import { FORM } from './form.ts';
import { type Kin, readKin } from './kin-rows.ts';
import { type Run, runner } from './run-statements.ts';
import { type Ticks, ticksOf } from './set-ticks.ts';

/** What the file says of itself. */
interface About {
  readonly form: number;
  readonly info: PackageInfo;
  readonly total: number;
  readonly tick: number;
  /** Which actors have a bit in the masks of rows: of everybody in it with those above, and of themselves alone. */
  readonly byActors: readonly number[];
  readonly byOwn: readonly number[];
  /** One event in so many is in the set's sample; absent where it has none. */
  readonly sampled?: number;
  /** The tables of cubes, those with fewer rows first. */
  readonly cubes: readonly string[];
}

/** A set of the engine that is open for questions: its dictionaries are in memory, its events are not. */
export interface EngineSet extends About {
  readonly ticks: Ticks;
  readonly zone: Zone;
  readonly actors: readonly ActorRow[];
  readonly actorTree: Tree;
  readonly places: readonly PlaceRow[];
  readonly placeTree: Tree;
  readonly categories: readonly CategoryRow[];
  readonly sources: readonly SourceRow[];
  readonly units: readonly string[];
  readonly synonyms: Synonyms;
  /** Names of actors and places as they are searched, by their codes. */
  readonly words: () => Readonly<Record<'actors' | 'places', readonly string[]>>;
  /** Words of titles and texts that stand in so many events that no index has them, sorted. */
  readonly commonWords: readonly string[];
  /** The events that are parts or have parts; undefined where there are none. */
  readonly kin: Kin | undefined;
  /** Names of the files by which pages open the set's package whole; none where it keeps none. */
  readonly packageFiles: readonly string[];
  /** The values of a statement that `run` runs. */
  readonly values: (instead?: Instead) => BoundValues;
  readonly run: Run;
  /** Breaks off what is under way. */
  close(): Promise<void>;
}

/** What stands before the blocks of a file: three headers of 4 KiB. */
const HEADERS = 3 * 4096;

/** Refuses a file that ends before its last block: what it lacks would be missed at some later question only. */
async function refuseCut(run: Run, path: string): Promise<void> {
  const [[size]] = await run('SELECT total_blocks * block_size FROM pragma_database_size()');
  if (statSync(path).size < Number(size) + HEADERS)
    throw new InWords(`${basename(path)} is cut off; load it again`);
}

function aboutOf(text: string, path: string): About {
  const about = JSON.parse(text) as About;
  if (about.form !== FORM)
    throw new InWords(
      `${path} was written by another version of this program (form ${about.form}, this one reads ${FORM}); load the set again`,
    );
  return about;
}

/** By which a set is asked, whatever engine holds it. */
export type Asking = Pick<EngineSet, 'values' | 'run' | 'close'>;

/**
 * Reads what is in memory of a set, of which `text` tells as the table `about` has it. Throws in words, which name `path`,
 * where it is of another form.
 */
export async function readSet(text: string, path: string, asking: Asking): Promise<EngineSet> {
  const about = aboutOf(text, path);
  const { run, values } = asking;
  const [listed, events] = [values().table('entries'), values().table('events')];
  const entries = await run(`SELECT list, parent, entry FROM ${listed} ORDER BY list, code`);
  const files = await run(`SELECT file FROM ${values().table('package')} ORDER BY file`);
  const rowsOf = (list: string) => entries.filter(([name]) => name === list);
  const listOf = <T>(list: string) => rowsOf(list).map(([, , entry]) => JSON.parse(String(entry)) as T);
  const tree = (list: string) => treeOf(Int32Array.from(rowsOf(list), ([, parent]) => Number(parent)));
  const [actors, places] = [listOf<ActorRow>('actors'), listOf<PlaceRow>('places')];
  const units = listOf<string>('units');
  const ticks = ticksOf(about.tick);
  const inWords = (rows: Parameters<typeof namesOf>[0][]) => rows.map((row) => searchable(namesOf(row)));
  return {
    ...about,
    ticks,
    zone: zoneOf(about.info.timeZone),
    actors,
    actorTree: tree('actors'),
    places,
    placeTree: tree('places'),
    categories: listOf<CategoryRow>('categories'),
    sources: listOf<SourceRow>('sources'),
    units,
    synonyms: synonymsOf(listOf<readonly string[]>('synonyms')),
    words: lazy(() => ({ actors: inWords(actors), places: inWords(places) })),
    commonWords: listOf<string>('common').sort(),
    packageFiles: files.map(([file]) => String(file)),
    kin: await readKin(run, events, ticks, units),
    ...asking,
  };
}

/** Readers are told of it, too, to whom the folders of a host are nothing. */
function shortReason(error: unknown, path: string): string {
  return reasonOf(error).split('\n')[0].replaceAll(path, basename(path));
}

async function openFile(path: string): Promise<DuckDBInstance> {
  if (!existsSync(path))
    throw new InWords(`${basename(path)} is not there; load it with npm run engine:load`);
  try {
    return await DuckDBInstance.create(path, {
      access_mode: 'READ_ONLY',
      memory_limit: `${Math.round(totalmem() / 3 / 2 ** 20)}MiB`,
      enable_external_access: 'false',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      lock_configuration: 'true',
    });
  } catch (error) {
    throw new InWords(
      `${basename(path)} cannot be opened as a set of the engine; load it again (${shortReason(error, path)})`,
    );
  }
}

/** Opens a file that `engine:load` wrote, for reading alone. Throws in words where it is none, cut off, or of another form. */
export async function openEngineSet(path: string): Promise<EngineSet> {
  const instance = await openFile(path);
  const { run, close } = runner(instance);
  try {
    await refuseCut(run, path);
    const [[about]] = await run('SELECT about FROM about');
    return await readSet(String(about), basename(path), { values: boundValues, run, close });
  } catch (error) {
    await close();
    if (error instanceof InWords) throw error;
    throw new InWords(
      `${basename(path)} is no whole set of the engine; load it again (${shortReason(error, path)})`,
    );
  }
}
