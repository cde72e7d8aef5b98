import './text-scale.css';

/** The usual size of text, px. */
const USUAL = 16;

/**
 * How much larger the reader wants text than is usual. Canvases are drawn in pixels of the usual size and enlarged by this, so
 * that text, signs and gutters grow together with the page.
 */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL || 1;
}

/** Calls `onChange` when the reader wants text larger or smaller; returns the undo. `host` holds what is measured. */
export function watchTextScale(host: HTMLElement, onChange: () => void): () => void {
  const probe = document.createElement('span');
  probe.className = 'text-probe';
  host.append(probe);
  const watch = new ResizeObserver(onChange);
  watch.observe(probe);
  return () => {
    watch.disconnect();
    probe.remove();
  };
}
