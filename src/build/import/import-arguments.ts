import type { DayOrder } from '../../core/import/cells/date-layouts.ts';

/** What `npm run import` was asked for. */
export interface ImportArguments {
  readonly paths: readonly string[];
  readonly to?: string;
  readonly isJson: boolean;
  readonly sample: readonly string[];
  readonly dayOrder?: DayOrder;
}

export const IMPORT_OPTIONS = ['--to', '--json', '--sample', '--day-first', '--month-first'] as const;

/** The value of an option, after = or as the next word, and the words without it. */
function taken(
  words: readonly string[],
  option: string,
): { readonly value?: string; readonly rest: readonly string[] } {
  const at = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
  if (at < 0) return { rest: words };
  const isJoined = words[at] !== option;
  const value = isJoined ? words[at].slice(option.length + 1) : (words[at + 1] ?? '');
  return { value, rest: [...words.slice(0, at), ...words.slice(at + (isJoined ? 1 : 2))] };
}

/** Reads the arguments, or says what is wrong with them. */
export function importArguments(args: readonly string[]): ImportArguments | string {
  const to = taken(args, '--to');
  const sample = taken(to.rest, '--sample');
  const flags = sample.rest.filter((word) => word.startsWith('--'));
  const paths = sample.rest.filter((word) => !word.startsWith('--'));
  if (paths.length === 0) return 'name a file, as in npm run import -- export.csv';
  if (to.value !== undefined && !/^(\.\/)?data\/[a-z0-9]+(-[a-z0-9]+)*\/?$/.test(to.value))
    return '--to lacks a new folder of data, as in --to data/my-events; its name has small letters, digits and single hyphens';
  if (sample.value === '') return '--sample lacks ids, as in --sample 1201,1202';
  const isDayFirst = flags.includes('--day-first');
  if (isDayFirst && flags.includes('--month-first'))
    return '--day-first and --month-first exclude each other';
  const known: readonly string[] = IMPORT_OPTIONS;
  const wrong = flags.find((flag) => !known.includes(flag));
  if (wrong !== undefined) return `${wrong} takes no value`;
  return {
    paths,
    to: to.value?.replace(/^\.\/|\/$/g, ''),
    isJson: flags.includes('--json'),
    sample: sample.value?.split(',').map((id) => id.trim()) ?? [],
    ...(isDayFirst && { dayOrder: 'day-first' as const }),
    ...(flags.includes('--month-first') && { dayOrder: 'month-first' as const }),
  };
}
