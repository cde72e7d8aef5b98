/** Which way a time axis runs across the page: later to the right (ltr) or to the left (rtl). */
export type AxisDirection = 'ltr' | 'rtl';

export const AXIS_DIRECTIONS = ['ltr', 'rtl'] as const satisfies readonly AxisDirection[];
