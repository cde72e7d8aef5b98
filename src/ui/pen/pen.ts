/** What outlines are traced on: the part of a path that canvas and SVG share; px, angles in radians. */
export type Outline = Pick<
  CanvasPath,
  'moveTo' | 'lineTo' | 'bezierCurveTo' | 'arc' | 'rect' | 'roundRect' | 'closePath'
>;

export type Trace = (outline: Outline) => void;

/** A colour that changes its strength along x, from x0 to x1 px; places and strengths from 0 to 1. */
export interface Fade {
  readonly x0: number;
  readonly x1: number;
  readonly colour: string;
  readonly stops: readonly { readonly at: number; readonly strength: number }[];
}

/** How an outline is filled and stroked; lengths in px. */
export interface Look {
  readonly fill?: string | Fade;
  /** Fills what an odd number of outlines encloses. */
  readonly evenOdd?: boolean;
  readonly stroke?: string;
  /** 1 when nothing is said. */
  readonly width?: number;
  /** Dashes and gaps in turn. */
  readonly dash?: readonly number[];
  readonly cap?: CanvasLineCap;
  /** Strength of both, 0 to 1. */
  readonly alpha?: number;
}

export interface TextLook {
  /** As CSS has it, with the size in px. */
  readonly font: string;
  readonly colour: string;
  /** Which of its sides stands at x; left when nothing is said. */
  readonly align?: 'left' | 'center' | 'right';
  /** What y is of the letters; their middle when nothing is said. */
  readonly baseline?: 'middle' | 'top';
  /** Ground round the letters, and how wide it is in all, 3 px when nothing is said. */
  readonly halo?: string;
  readonly haloWidth?: number;
  /** Px between letters. */
  readonly spacing?: number;
  /** Radians by which it is turned round its point. */
  readonly angle?: number;
}

/**
 * Draws placed things; what was drawn first lies below. Whoever places them need not know whether it is a canvas, an SVG
 * or a mirror image.
 */
export interface Pen {
  shape(trace: Trace, look: Look): void;
  text(text: string, x: number, y: number, look: TextLook): void;
  /** Draws with `draw` only what lies within an outline. */
  within(trace: Trace, draw: (pen: Pen) => void, evenOdd?: boolean): void;
  /** Draws with `draw` moved by px. */
  moved(dx: number, dy: number, draw: (pen: Pen) => void): void;
}
