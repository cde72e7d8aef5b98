import './page.css';
import { t } from '../../i18n/t.ts';
import { dataKey, SETS } from '../address/site-place.ts';
import { useWork } from '../session/session-context.ts';

/** Where the data of the page lie for other programs; nothing for data that the site does not publish. */
export function DataFiles() {
  const { name } = useWork().catalogue.info;
  if (!SETS.includes(name)) return undefined;
  const base = import.meta.env.BASE_URL;
  const segment = dataKey(name);
  const own = segment === undefined ? base : `${base}${segment}/`;
  const files = [
    [`${base}data/${name}.zip`, t('sources.dataZip')],
    [`${base}data/${name}/datapackage.json`, t('sources.dataDescriptor')],
    [`${own}feed.json`, t('sources.dataFeed')],
  ] as const;
  return (
    <section id="data">
      <h2>{t('sources.dataTitle')}</h2>
      <p>{t('sources.dataText')}</p>
      <ul>
        {files.map(([address, words]) => (
          <li key={address}>
            <a href={address}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
