import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import './layout/furniture.css';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { BrowserAddressContext, browserAddress } from './browser-address.ts';
import { RouteProblem } from './problems/RouteProblem.tsx';
import { Root } from './Root.tsx';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** One route for every path: core/view reads addresses, so that they are a pure function of what is shown. */
const router = createBrowserRouter([{ path: '*', element: <Root />, errorElement: <RouteProblem /> }], {
  basename: base || '/',
});
const address = browserAddress(router, base);

/** The whole page. */
export function App() {
  return (
    <BrowserAddressContext value={address}>
      <RouterProvider router={router} />
    </BrowserAddressContext>
  );
}
