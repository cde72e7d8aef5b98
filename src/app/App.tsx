import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import './layout/furniture.css';
import './layout/header.css';
import './layout/print.css';
import './layout/screen.css';
import './layout/waiting.css';
import { BrowserRouter } from 'react-router';
import { t } from '../i18n/t.ts';
import { AddressProvider } from './address/AddressProvider.tsx';
import { PanelBoundary } from './problems/PanelBoundary.tsx';
import { Root } from './Root.tsx';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The whole page. There are no routes: core/view reads addresses, so that what a link shows is a pure function of its text. */
export function App() {
  return (
    <BrowserRouter basename={base || '/'}>
      <PanelBoundary name={t('app.pagePane')}>
        <AddressProvider base={base}>
          <Root />
        </AddressProvider>
      </PanelBoundary>
    </BrowserRouter>
  );
}
