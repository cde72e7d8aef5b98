/** What stands before the measurements of the engine in BENCH.md, which are its last section. */
const HEADING = '\n## Sets of the engine\n\n';

/** The file with another section on the engine. */
export function withSection(text: string, section: string): string {
  return `${text.split(HEADING)[0]}${HEADING}${section}`;
}

/** A file that was measured anew, with the section on the engine that the old one has. */
export function keepingSection(text: string, old: string): string {
  const [, section] = old.split(HEADING);
  return section === undefined ? text : withSection(text, section);
}
