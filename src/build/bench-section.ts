/** Begins what BENCH.md tells of the engine, which is its last section. */
const HEADING = '\n## Sets of the engine\n';

/** A text of BENCH.md with the section on the engine that another has, if it has one. */
export function withEngineSection(text: string, other: string): string {
  const at = other.indexOf(HEADING);
  return at < 0 ? text : `${text.split(HEADING)[0]}${other.slice(at)}`;
}
