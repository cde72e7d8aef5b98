import type { Plugin } from 'vite';

/**
 * Has the browser fetch what a document paints before the modules that take it over: modules stand in its head, so that they
 * are asked for at once, and would share the line with the styles and fonts of the text that is there to be read.
 */
export function paintFirstPlugin(): Plugin {
  return {
    name: 'paint-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(/<script type="module"|<link rel="modulepreload"/g, '$& fetchpriority="low"'),
    },
  };
}
