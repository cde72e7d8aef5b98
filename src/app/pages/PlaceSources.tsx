import './PageFacts.css';
import { t } from '../../i18n/t.ts';
import { DataText } from '../../ui/DataText.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { useWork } from '../session/session-context.ts';

/** Where the position of each place comes from. */
export function PlaceSources() {
  const { catalogue } = useWork();
  return (
    <section id="positions">
      <h2>{t('app.coordinatesTitle')}</h2>
      <dl className="facts">
        {catalogue.places.map(({ id, name, source }) => (
          <div key={id}>
            <dt>
              <PageLink to={{ name: 'place', id }}>
                <DataText catalogue={catalogue} of={['places', id, 'name']}>
                  {name}
                </DataText>
              </PageLink>
            </dt>
            <dd>
              <DataText catalogue={catalogue} of={['places', id, 'source']}>
                {source}
              </DataText>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
