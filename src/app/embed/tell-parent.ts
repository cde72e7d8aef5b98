import type { AddressBar } from '../session/session-types.ts';

/** The type of all messages to the page around an embedded one. README.md has the protocol; `public/embed.js` hears it. */
const TYPE = 'incident-timeline';

/** What an embedded page tells the one around it. Nothing in it is secret, whoever that may be. */
interface Told {
  /** The whole address of what is shown, for a frame to show it again. */
  readonly address?: string;
  /** The height in px in which all that is shown has room. */
  readonly height?: number;
}

/** Tells the page around this one, if there is one. */
export function tellParent(told: Told): void {
  if (window.parent !== window) window.parent.postMessage({ type: TYPE, ...told }, '*');
}

/** Within somebody else's page no step is an entry of the history, which is that page's; each is told to it. */
export function embedBar(bar: AddressBar, href: (address: string) => string): AddressBar {
  const write = (address: string) => {
    tellParent({ address: location.origin + href(address) });
    return bar.replace(address);
  };
  return { push: write, replace: write };
}
