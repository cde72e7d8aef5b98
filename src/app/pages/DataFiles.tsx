import './page.css';
import { defaultPackage, packages } from 'virtual:packages';
import { t } from '../../i18n/t.ts';
import { useWork } from '../session/session-context.ts';

/** Where the data of the page lie for other programs; nothing for data that the site does not publish. */
export function DataFiles() {
  const { name } = useWork().catalogue.info;
  if (!packages.some((one) => one.name === name)) return undefined;
  const base = import.meta.env.BASE_URL;
  const own = name === defaultPackage ? base : `${base}${name}/`;
  const files = [
    [`${base}data/${name}.zip`, t('app.dataZip')],
    [`${base}data/${name}/datapackage.json`, t('app.dataDescriptor')],
    [`${own}feed.json`, t('app.dataFeed')],
  ] as const;
  return (
    <section id="data">
      <h2>{t('app.dataTitle')}</h2>
      <p>{t('app.dataText')}</p>
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
