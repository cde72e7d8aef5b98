import '../ui/page-styles.ts';
import { t } from '../i18n/t.ts';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { AddressProvider } from './address/AddressProvider.tsx';
import { PlaceRouter } from './address/PlaceRouter.tsx';
import { Renewal } from './problems/Renewal.tsx';
import { Root } from './Root.tsx';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The whole page. There are no routes: core/view reads addresses, so that what a link shows is a pure function of its text. */
export function App() {
  return (
    <PlaceRouter base={base}>
      <PanelBoundary name={t('app.pagePane')}>
        <AddressProvider base={base}>
          <Root />
        </AddressProvider>
      </PanelBoundary>
      <Renewal />
    </PlaceRouter>
  );
}
