import type { Plugin } from 'vite';

const NO_STYLES = '\0no-styles';

/** Markup needs no styles. */
export const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? NO_STYLES : undefined),
  load: (id) => (id === NO_STYLES ? '' : undefined),
};
