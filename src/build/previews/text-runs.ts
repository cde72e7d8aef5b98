import type { Face } from './card-fonts.ts';

/** A piece of a text whose letters are in one face; without one, no face has them. */
export interface TextRun {
  readonly text: string;
  readonly face?: Face;
}

/** Letters that nobody sees: they are in whatever face stands round them. */
const UNSEEN = /^[\p{Cf}\p{Mn}\s]$/u;

/** The faces in the order in which they are asked: those of the families of a CSS list first. */
function inOrder(faces: readonly Face[], families: string): readonly Face[] {
  const wanted = families.split(',').map((name) => name.trim().replace(/^['"]|['"]$/g, ''));
  const rank = ({ family }: Face) => (wanted.includes(family) ? wanted.indexOf(family) : wanted.length);
  return faces.toSorted((a, b) => rank(a) - rank(b));
}

/** Divides a text among the faces that have its letters. */
export function textRuns(text: string, families: string, faces: readonly Face[]): readonly TextRun[] {
  const ordered = inOrder(faces, families);
  const runs: { text: string; face?: Face }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const face =
      last && UNSEEN.test(letter)
        ? last.face
        : ordered.find(({ has }) => has(letter.codePointAt(0) as number));
    if (last && last.face === face) last.text += letter;
    else runs.push({ text: letter, face });
  }
  return runs;
}
