import '../ui/page-styles.ts';
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
