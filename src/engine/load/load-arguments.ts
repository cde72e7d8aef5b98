import type { DayOrder } from '../../core/import/cells/date-layouts.ts';
import { reservation } from '../../core/view/reserved-names.ts';

/** What `npm run engine:load` was asked for. */
export interface LoadArguments {
  readonly name: string;
  readonly paths: readonly string[];
  /** How many made incidents, where no files are named. */
  readonly demo?: number;
  readonly dayOrder?: DayOrder;
  /** Whether the files are added to the set that is there. */
  readonly append: boolean;
  /** The address of a cluster, where it is not to be the embedded engine. */
  readonly engine?: string;
}

export const LOAD_OPTIONS = [
  '--to',
  '--demo',
  '--engine',
  '--append',
  '--day-first',
  '--month-first',
] as const;

/** More rows than this have no number of their own in the engine's tables. */
const MOST_ROWS = 2_000_000_000;

/** Options that have a value. */
const VALUED = ['--to', '--demo', '--engine'];

/** The words with `--option=value` as two. */
function split(args: readonly string[]): readonly string[] {
  return args.flatMap((arg) => {
    const [option, ...rest] = arg.startsWith('--') ? arg.split('=') : [arg];
    return rest.length > 0 ? [option, rest.join('=')] : [option];
  });
}

/** Reads the arguments, or says what is wrong with them. */
export function loadArguments(args: readonly string[]): LoadArguments | string {
  const values = new Map<string, string>();
  const paths: string[] = [];
  const words = split(args);
  for (let i = 0; i < words.length; i++) {
    if (VALUED.includes(words[i])) values.set(words[i], words[++i] ?? '');
    else if (!words[i].startsWith('--')) paths.push(words[i]);
  }
  const demo = values.get('--demo');
  const name = values.get('--to') ?? (demo === undefined ? '' : `made-${demo}`);
  if (demo !== undefined && !(/^\d+$/.test(demo) && Number(demo) > 0 && Number(demo) <= MOST_ROWS))
    return `--demo lacks how many incidents are to be made, 1 to ${MOST_ROWS}, as in --demo 1000000`;
  if ((demo === undefined) === (paths.length === 0))
    return 'name files to load, or say --demo 1000000 for a made set: one of both';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    return '--to lacks a name of small letters, digits and single hyphens, as in --to my-events';
  const taken = reservation(name);
  if (taken !== undefined)
    return `no set can be called ${name}, since that is ${taken}; choose another with --to`;
  const [isDayFirst, isMonthFirst] = [words.includes('--day-first'), words.includes('--month-first')];
  if (isDayFirst && isMonthFirst) return '--day-first and --month-first exclude each other';
  const append = words.includes('--append');
  if (append && demo !== undefined) return '--append adds files to a set; a made set is whole';
  if (append && values.has('--engine')) return 'a set on a cluster is loaded whole; leave out --append';
  return {
    name,
    paths,
    append,
    ...(demo !== undefined && { demo: Number(demo) }),
    ...(values.has('--engine') && { engine: values.get('--engine') }),
    ...(isDayFirst && { dayOrder: 'day-first' as const }),
    ...(isMonthFirst && { dayOrder: 'month-first' as const }),
  };
}
