import '../ui/page-styles.ts';
import { t } from '../i18n/t.ts';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { AddressProvider } from './address/AddressProvider.tsx';
import { SITE_BASE } from './address/browser-address.ts';
import { PlaceRouter } from './address/PlaceRouter.tsx';
import { Renewal } from './problems/Renewal.tsx';
import { Root } from './Root.tsx';

/** The whole page. There are no routes: core/view reads addresses, so that what a link shows is a pure function of its text. */
export function App() {
  return (
    <PlaceRouter base={SITE_BASE}>
      <PanelBoundary name={t('app.pagePane')}>
        <AddressProvider base={SITE_BASE}>
          <Root />
        </AddressProvider>
      </PanelBoundary>
      <Renewal />
    </PlaceRouter>
  );
}
