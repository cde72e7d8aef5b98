import type { CategorySymbol } from '../../core/model/vocabulary.ts';
import type { Box } from '../../core/space/viewport.ts';
import type { Pen, Trace } from '../../ui/pen/pen.ts';
import type { Measure } from '../../ui/pen/text-widths.ts';
import { traceSign } from '../../ui/sign-corners.ts';
import type { Theme } from '../../ui/theme.ts';
import type { CardWords } from './card-words.ts';
import { cut, cutLines, evenLines, lineOf } from './wrap-text.ts';

const SERIF = '"Source Serif 4", "IBM Plex Sans Arabic", serif';
const SANS = '"IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif';

/** Px. The title takes the first of its sizes at which it has room on three lines, what a card is of the first at which it is whole. */
const HEAD = { sign: 13, gap: 16, letters: 28, asides: [25, 23, 21, 19], height: 36 } as const;
const TITLE = { sizes: [84, 76, 68, 62, 56, 50, 44, 38], line: 1.1, most: 3 } as const;
const WHEN = { letters: 33, line: 43, most: 4, above: 18 } as const;
/** Between the head and the title at least. */
const UNDER_HEAD = 20;
const BESIDE_HEAD = 28;

interface Line {
  readonly text: string;
  readonly x: number;
  /** The middle of its letters. */
  readonly y: number;
  readonly font: string;
  readonly colour: 'ink' | 'muted' | CategorySymbol;
  readonly align: 'left' | 'right';
}

/** All that is written on a card, px. */
export interface WordsScene {
  readonly signs: readonly { readonly symbol: CategorySymbol; readonly x: number; readonly y: number }[];
  readonly isAhead: boolean;
  readonly lines: readonly Line[];
}

/** The signs, what they mean, and at the far side what they are of. */
function headOf({ signs, category, aside }: CardWords, box: Box, measure: Measure) {
  const y = box.top + HEAD.height / 2;
  const apart = HEAD.sign * 2 + HEAD.gap;
  const font = `600 ${HEAD.letters}px ${SANS}`;
  const start = box.left + signs.length * apart;
  const from = start + measure(font, category) + BESIDE_HEAD;
  const room = box.right - from;
  const fonts = HEAD.asides.map((letters) => `400 ${letters}px ${SANS}`);
  const asideFont = fonts.find((one) => measure(one, aside) <= room) ?? fonts[fonts.length - 1];
  const lines: Line[] = [];
  if (category !== '') lines.push({ text: category, x: start, y, font, colour: signs[0], align: 'left' });
  const rest = cut(aside, room, (text) => measure(asideFont, text));
  lines.push({ text: rest, x: box.right, y, font: asideFont, colour: 'muted', align: 'right' });
  return { signs: signs.map((symbol, i) => ({ symbol, x: box.left + HEAD.sign + i * apart, y })), lines };
}

/** When it was, and what is not known of that. */
function whenLines({ when, doubt }: CardWords, width: number, measure: Measure) {
  const strong = `600 ${WHEN.letters}px ${SANS}`;
  const plain = `400 ${WHEN.letters}px ${SANS}`;
  const lines = (text: string, font: string, most: number) => {
    const of = (part: string) => measure(font, part);
    return cutLines(evenLines(text, width, of), most, width, of).map(lineOf(text));
  };
  return [
    ...lines(when, strong, WHEN.most).map((text) => ({ text, font: strong, colour: 'ink' as const })),
    ...lines(doubt, plain, 1).map((text) => ({ text, font: plain, colour: 'muted' as const })),
  ];
}

/** The title in the largest letters for which it has room. */
function titleLines(title: string, width: number, height: number, measure: Measure) {
  const set = (size: number) => {
    const font = `600 ${size}px ${SERIF}`;
    const of = (part: string) => measure(font, part);
    return { size, font, of, lines: evenLines(title, width, of) };
  };
  const fits = ({ size, of, lines }: ReturnType<typeof set>) =>
    lines.length <= TITLE.most &&
    lines.length * size * TITLE.line <= height &&
    lines.every((line) => of(line) <= width);
  const size = TITLE.sizes.find((one) => fits(set(one))) ?? TITLE.sizes[TITLE.sizes.length - 1];
  const { font, of, lines } = set(size);
  return { size, font, lines: cutLines(lines, TITLE.most, width, of).map(lineOf(title)) };
}

/** Places the words of a card in a box of it. */
export function wordsScene(words: CardWords, box: Box, measure: Measure): WordsScene {
  const width = box.right - box.left;
  const head = headOf(words, box, measure);
  const below = whenLines(words, width, measure);
  const top = box.top + HEAD.height + UNDER_HEAD;
  const rest = WHEN.above + below.length * WHEN.line;
  const title = titleLines(words.title, width, box.bottom - top - rest, measure);
  const step = title.size * TITLE.line;
  const start = top + (box.bottom - top - rest - title.lines.length * step) / 2;
  const under = start + title.lines.length * step + WHEN.above;
  const at = { x: box.left, align: 'left' } as const;
  return {
    signs: head.signs,
    isAhead: words.isAhead,
    lines: [
      ...head.lines,
      ...title.lines.map(
        (text, i): Line => ({ ...at, text, y: start + (i + 0.5) * step, font: title.font, colour: 'ink' }),
      ),
      ...below.map((line, i): Line => ({ ...at, ...line, y: under + (i + 0.5) * WHEN.line })),
    ],
  };
}

export function drawWords(pen: Pen, { signs, isAhead, lines }: WordsScene, theme: Theme): void {
  for (const { symbol, x, y } of signs) {
    const trace: Trace = (outline) => traceSign(outline, symbol, x, y, HEAD.sign);
    pen.shape(
      trace,
      isAhead ? { fill: theme.raised, stroke: theme[symbol], width: 4 } : { fill: theme[symbol] },
    );
  }
  for (const { text, x, y, font, colour, align } of lines)
    pen.text(text, x, y, { font, colour: theme[colour], align });
}
