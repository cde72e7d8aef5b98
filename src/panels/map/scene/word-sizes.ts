import type { Measure } from '../../../ui/pen/text-widths.ts';
import type { Size } from './place-stands.ts';
import type { StandWords, WordLine } from './stand-words.ts';

/** Px of letters and of a line, for the first words about the selected event and for others. */
const STRONG = { letters: 13, line: 16, weight: 600 } as const;
const PLAIN = { letters: 11.5, line: 14, weight: 600 } as const;
/** Px of ground round the words of a card. */
export const CARD = 6;
/** Px that the name beside the pointer is high. */
const NAME = 22;

const styleOf = ({ strong }: WordLine) => (strong ? STRONG : PLAIN);

/** How words are set: the CSS font family, and how much larger than usual. */
export interface WordStyle {
  readonly family: string;
  readonly scale: number;
}

export function wordFont(line: WordLine, { family, scale }: WordStyle): string {
  const { weight, letters } = styleOf(line);
  return `${weight} ${letters * scale}px ${family}`;
}

/** Px from one line of words to the next. */
export function lineHeight(line: WordLine, { scale }: WordStyle): number {
  return styleOf(line).line * scale;
}

export function nameFont({ family, scale }: WordStyle): string {
  return `600 ${12.5 * scale}px ${family}`;
}

/** Px that words take. */
export function sizeOfWords({ lines }: StandWords, style: WordStyle, measure: Measure): Size {
  const wide = lines.map((line) => measure(wordFont(line, style), line.text));
  const height = lines.reduce((sum, line) => sum + lineHeight(line, style), 0);
  return { width: Math.ceil(Math.max(...wide)) + 2, height };
}

/** Px of the box round a name beside the pointer. */
export function sizeOfName(name: string, style: WordStyle, measure: Measure): Size {
  return { width: measure(nameFont(style), name) + 2 * CARD, height: NAME * style.scale };
}
