import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import { BrowserAddressContext, browserAddress } from './browser-address.ts';

interface Props {
  /** The site's path without a slash at its end. */
  readonly base: string;
  readonly children: ReactNode;
}

/** Gives the app one unchanging address bar; the router's own function is another one on every page. */
export function AddressProvider({ base, children }: Props) {
  const navigate = useNavigate();
  const latest = useRef(navigate);
  useLayoutEffect(function keepLatest() {
    latest.current = navigate;
  });
  const address = useMemo(
    () => browserAddress((to, options) => void latest.current(to, options), base),
    [base],
  );
  return <BrowserAddressContext value={address}>{children}</BrowserAddressContext>;
}
