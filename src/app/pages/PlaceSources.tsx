import './PageFacts.css';
import { t } from '../../i18n/t.ts';
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
              <PageLink to={{ name: 'place', id }}>{name}</PageLink>
            </dt>
            <dd>{source}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
