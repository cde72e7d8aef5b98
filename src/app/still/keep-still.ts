/** What scrolls the text, in the document and in the app alike. */
const SCROLLS = '.sheet > .sheet-body, .pane-event.pane-scrolls, .content-scrolls';

/** The app shows a page, an embedded one, an event or a problem of its own, or the reader has put the event away. */
const SHOWN =
  '.content-scrolls > *, .embed-main > *, [data-page="story"] > *, .pane-event .pane-content > *, .pane-event[inert], [data-page="table"], [data-page="missing"]';

/** What the app shows is not all there yet: the rest would move what stands below. */
const BUSY = ':is(.content-scrolls, .pane-event) [aria-busy="true"]';

function leave(still: HTMLElement, root: HTMLElement): void {
  const [before, after] = [still, root].map((box) => box.querySelector(SCROLLS));
  const top = before?.scrollTop ?? 0;
  const focused = document.activeElement;
  const address = still.contains(focused) && focused instanceof HTMLAnchorElement ? focused.href : undefined;
  still.remove();
  if (top > 0) after?.scrollTo(0, top);
  if (address === undefined) return;
  const same = [...root.querySelectorAll('a')].find(({ href }) => href === address);
  same?.focus({ preventScroll: true });
}

/**
 * Leaves the text of the document in sight until the app shows what takes its place, in the same frame; how far it was
 * scrolled and which link had the focus go along. A reader who went elsewhere meanwhile is not shown it any longer.
 */
export function keepStill(root: HTMLElement): void {
  const still = document.getElementById('still');
  if (!still) return;
  const { pathname } = location;
  const observer = new MutationObserver(() => {
    const isShown = root.querySelector(SHOWN) && !root.querySelector(BUSY);
    if (location.pathname === pathname && !isShown) return;
    observer.disconnect();
    leave(still, root);
  });
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['aria-busy'] });
}
