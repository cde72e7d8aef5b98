import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import './layout/furniture.css';
import { BrowserRouter } from 'react-router';
import { t } from '../i18n/t.ts';
import { AddressProvider } from './AddressProvider.tsx';
import { PanelBoundary } from './problems/PanelBoundary.tsx';
import { Root } from './Root.tsx';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The whole page. It has no table of routes: core/view reads addresses, so that they are a pure function of the view. */
export function App() {
  return (
    <PanelBoundary name={t('app.pagePane')}>
      <BrowserRouter basename={base || '/'}>
        <AddressProvider base={base}>
          <Root />
        </AddressProvider>
      </BrowserRouter>
    </PanelBoundary>
  );
}
