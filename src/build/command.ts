import { inWords } from './in-words.ts';
import { Said, say } from './step.ts';

/** What a command can be given. */
interface Usage {
  /** The options that it knows, e.g. `--base`, alone or as `--base=…`. */
  readonly options: readonly string[];
  /** Whether words are taken that are no option; they may also follow an option as its value. */
  readonly words?: true;
}

/** Says which argument the command does not know, or undefined when it knows them all. */
function unknownArgument(args: readonly string[], { options, words }: Usage): string | undefined {
  const name = (arg: string) => arg.split('=')[0];
  const wrong = args.find((arg, index) => {
    if (arg.startsWith('-')) return !options.includes(name(arg));
    return !words && !(index > 0 && options.includes(args[index - 1]));
  });
  if (wrong === undefined) return undefined;
  const known = [...options, ...(words ? ['words that limit it to what has one of them'] : [])];
  return `"${wrong}" is nothing that this command knows; it takes ${known.join(', ') || 'no arguments'}`;
}

/**
 * The `main` of a command: refuses what it does not know with 2, ends with 1 when a step has failed and said so, and puts
 * into words what a person can mend. What is left is a fault of the program and is thrown.
 */
export function command(
  usage: Usage,
  run: (args: string[]) => Promise<number>,
): (args: string[]) => Promise<number> {
  return async (args) => {
    const unknown = unknownArgument(args, usage);
    if (unknown !== undefined) {
      say(unknown);
      return 2;
    }
    try {
      return await run(args);
    } catch (error) {
      if (error instanceof Said) return 1;
      const says = inWords(error);
      if (says === undefined) throw error;
      say(says);
      return 1;
    }
  };
}
