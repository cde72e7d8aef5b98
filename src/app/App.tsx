import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import './layout/furniture.css';
import './layout/header.css';
import './layout/print.css';
import './layout/screen.css';
import './layout/waiting.css';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { t } from '../i18n/t.ts';
import { AddressProvider } from './AddressProvider.tsx';
import { PanelBoundary } from './problems/PanelBoundary.tsx';
import { Root } from './Root.tsx';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

function Everything() {
  return (
    <PanelBoundary name={t('app.pagePane')}>
      <AddressProvider base={base}>
        <Root />
      </AddressProvider>
    </PanelBoundary>
  );
}

/** One route for all: core/view reads addresses, so that what a link shows is a pure function of its text. */
const router = createBrowserRouter([{ path: '*', Component: Everything }], { basename: base || '/' });

/** The whole page. */
export function App() {
  return <RouterProvider router={router} />;
}
