import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import type { Page } from '../core/view/view.ts';
import { useNavigation } from './navigation.ts';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { readonly to: Page };

/** A real link to a page of the app: a plain click stays in the app, any other click is the browser's. */
export function PageLink({ to, onClick, ...rest }: Props) {
  const navigation = useNavigation();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigation.go(to);
  };
  return <a href={navigation.href(to)} onClick={follow} {...rest} />;
}
