import { packages } from 'virtual:packages';
import { printPath } from '../../core/view/path.ts';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { AccountToggle } from '../parts/AccountToggle.tsx';
import { CopyLink } from '../parts/CopyLink.tsx';
import { DataList } from '../parts/DataList.tsx';
import { HelpButton } from '../parts/HelpButton.tsx';
import { PageNav } from '../parts/PageNav.tsx';
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx';
import { useView, useWork } from '../session-context.ts';

interface Props {
  readonly isPhone: boolean;
  /** The title is the heading of the page, because the page has none of its own. */
  readonly isMain: boolean;
}

function hasOthers(name: string): boolean {
  return packages.some((entry) => entry.name !== name);
}

/** What the data are of, and the ways to the other pages. */
export function SiteHeader({ isPhone, isMain }: Props) {
  const { name, title, subtitle } = useWork().dataset.info;
  const { page } = useView();
  const Title = isMain ? 'h1' : 'p';
  return (
    <header className="site-header">
      <Title className="site-title">
        <PageLink to={{ name: 'explore' }}>{title}</PageLink>
      </Title>
      {isPhone ? (
        <div className="site-tools">
          <CopyLink small={isPhone} />
          <Popover key={page.name} label={t('app.menu')}>
            <div className="site-menu">
              <PageNav />
              <AccountToggle />
              {hasOthers(name) && <DataList current={name} page={page} />}
              <ThemeSwitch />
            </div>
          </Popover>
        </div>
      ) : (
        <>
          <p className="site-subtitle">{subtitle}</p>
          <div className="site-tools">
            <AccountToggle />
            {hasOthers(name) && (
              <Popover key={printPath(page)} label={t('app.dataSets')}>
                <DataList current={name} page={page} />
              </Popover>
            )}
            <PageNav />
            <ThemeSwitch />
            <CopyLink small={isPhone} />
            <HelpButton />
          </div>
        </>
      )}
    </header>
  );
}
