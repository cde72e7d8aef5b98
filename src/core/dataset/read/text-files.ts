import type { Issue } from '../../model/issue.ts';
import { languageOfFile, TEXTS_FOLDER, textsFile } from '../../model/table-files.ts';

/** A file of translations, and the language that its name is. */
interface TextFile {
  readonly file: string;
  readonly language: string;
}

/** The one file of all languages that packages had until their texts were one file for each. */
const OLD_FILE = 'texts.csv';

const wrong = (file: string, says: string): Issue => ({ file, rule: 'file', says });

function nameIssue(file: string, languages: readonly string[] | undefined): Issue | undefined {
  const language = languageOfFile(file);
  if (language === undefined) {
    return wrong(
      file,
      `is not named by a language; ${TEXTS_FOLDER}/ has a table for each, such as ${textsFile('ar')}`,
    );
  }
  if (!languages) return undefined;
  if (language === languages[0])
    return wrong(file, 'is of the language of the tables themselves; correct the words there');
  if (languages.includes(language)) return undefined;
  return wrong(
    file,
    `is of a language that datapackage.json does not have; add "${language}" to its languages`,
  );
}

/**
 * The files of texts among those of a package, by the order of its languages, and what is wrong with their names. `languages`
 * are undefined where the package does not say them.
 */
export function textFiles(
  files: ReadonlyMap<string, string>,
  languages: readonly string[] | undefined,
): { readonly found: readonly TextFile[]; readonly issues: readonly Issue[] } {
  const names = [...files.keys()].filter((file) => file.startsWith(`${TEXTS_FOLDER}/`));
  const wanted = (languages ?? []).slice(1).map(textsFile);
  const issues = [
    ...(files.has(OLD_FILE)
      ? [
          wrong(
            OLD_FILE,
            `is not read; put the rows of each language into a file of its own, such as ${textsFile('ar')}, without the column lang, and delete it`,
          ),
        ]
      : []),
    ...wanted
      .filter((file) => !files.has(file))
      .map((file) => wrong(file, 'is missing; add it, with its header if it has no rows')),
    ...names.map((file) => nameIssue(file, languages)).filter((issue) => issue !== undefined),
  ];
  const known = [...wanted, ...names.filter((file) => !wanted.includes(file))];
  const found = known.flatMap((file): TextFile[] => {
    const language = languageOfFile(file);
    return language !== undefined && files.has(file) ? [{ file, language }] : [];
  });
  return { found, issues };
}
