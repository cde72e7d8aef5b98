import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { CopyLink } from '../parts/CopyLink.tsx';
import { HelpButton } from '../parts/HelpButton.tsx';
import { PageNav } from '../parts/PageNav.tsx';
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx';
import { useView, useWork } from '../session-context.ts';

interface Props {
  readonly isPhone: boolean;
  /** The title is the heading of the page, because the page has none of its own. */
  readonly isMain: boolean;
}

/** What the data are of, and the ways to the other pages. */
export function SiteHeader({ isPhone, isMain }: Props) {
  const { title, subtitle } = useWork().dataset.info;
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
              <ThemeSwitch />
            </div>
          </Popover>
        </div>
      ) : (
        <>
          <p className="site-subtitle">{subtitle}</p>
          <div className="site-tools">
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
