import { type AnchorHTMLAttributes, type MouseEvent, useContext } from 'react';
import { BrowserAddressContext } from '../address/browser-address.ts';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** Below the site's base, from the slash of its path on. */
  readonly address: string;
  /** What a plain click does; without it the app goes to the address, which may be of another data set. */
  readonly onFollow?: () => void;
}

/** A real link to an address of the site: a plain click stays in the app, any other click is the browser's. */
export function AddressLink({ address, onFollow, ...rest }: Props) {
  const browser = useContext(BrowserAddressContext)!;
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    if (onFollow) onFollow();
    else browser.visit(address);
  };
  return <a href={browser.href(address)} onClick={follow} {...rest} />;
}
