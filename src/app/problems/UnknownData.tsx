import { defaultPackage, packages } from 'virtual:packages';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { t } from '../../i18n/t.ts';

interface Props {
  readonly name: string;
}

/** Says that there is no such set, and which ones there are. */
export function UnknownData({ name }: Props) {
  const title = t('app.unknownData', { name });
  useEffect(
    function nameDocument() {
      document.title = title;
    },
    [title],
  );
  return (
    <div className="furniture">
      <header className="site-header" />
      <main className="content content-scrolls">
        <div className="page">
          <h1>{title}</h1>
          <p>{t('app.availableData')}</p>
          <ul>
            {packages.map((entry) => (
              <li key={entry.name}>
                <Link to={entry.name === defaultPackage ? '/' : `/?data=${entry.name}`}>{entry.title}</Link>
              </li>
            ))}
            <li>
              <Link to="/?data=demo-10000">{t('app.madeSet', { n: 10_000 })}</Link>
            </li>
          </ul>
        </div>
      </main>
    </div>
  );
}
