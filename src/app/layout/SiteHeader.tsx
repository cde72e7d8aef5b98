import './SiteHeader.css';
import { packages } from 'virtual:packages';
import { type ReactNode, useEffect, useRef } from 'react';
import { isOwnName } from '../../core/view/data-name.ts';
import { printPath } from '../../core/view/page-path.ts';
import { language } from '../../i18n/language.ts';
import { t } from '../../i18n/t.ts';
import { DataText } from '../../ui/DataText.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { HelpButton } from '../parts/HelpButton.tsx';
import { DataList, LanguageChoice } from '../parts/late-menus.tsx';
import { MenuSign } from '../parts/MenuSign.tsx';
import { PageNav } from '../parts/PageNav.tsx';
import { ReplayToggle } from '../parts/ReplayToggle.tsx';
import { SearchButton } from '../parts/SearchButton.tsx';
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx';
import { useView, useWork } from '../session/session-context.ts';
import { ShareButton } from '../share/ShareButton.tsx';
import { useFold } from './use-fold.ts';

/** What is left at each step, as room goes: all, all without the subtitle, the pages and a menu, signs alone. */
const ALL = 0;
const NO_SUBTITLE = 1;
const SIGNS = 3;

interface Props {
  /** The title is the heading of the page, because the page has none of its own. */
  readonly isMain: boolean;
  /** The views, where one at a time is shown; a phone has them at its lower end. */
  readonly tabs?: ReactNode;
  /** Goes to the search, where its field is not in sight. */
  readonly onSearch?: () => void;
}

function hasOthers(name: string): boolean {
  return packages.some((entry) => entry.name !== name);
}

/** What the data are of, and the ways to the other pages. */
export function SiteHeader({ isMain, tabs, onSearch }: Props) {
  const { catalogue } = useWork();
  const { name, title, subtitle } = catalogue.info;
  const { page } = useView();
  const place = printPath(page);
  const header = useRef<HTMLElement>(null);
  const fold = useFold(header, SIGNS, title);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen in the menu has led elsewhere
  useEffect(
    function closeMenu() {
      header.current?.querySelector<HTMLElement>(':popover-open')?.hidePopover();
    },
    [place],
  );

  const Title = isMain ? 'h1' : 'p';
  const sets = hasOthers(name) && <DataList current={name} page={page} />;
  return (
    <header ref={header} className="site-header" data-fold={fold}>
      <Title className="site-title">
        <PageLink to={{ name: 'explore' }}>
          <DataText catalogue={catalogue} of={['package', name, 'title']}>
            {title}
          </DataText>
        </PageLink>
      </Title>
      {fold === ALL && (
        <p className="site-subtitle">
          {isOwnName(name) ? (
            t('app.ownData')
          ) : (
            <DataText catalogue={catalogue} of={['package', name, 'subtitle']}>
              {subtitle}
            </DataText>
          )}
        </p>
      )}
      {tabs}
      <div className="site-tools">
        {fold <= NO_SUBTITLE && <ReplayToggle />}
        {fold <= NO_SUBTITLE && sets && <Popover label={t('app.dataSets')}>{sets}</Popover>}
        {fold < SIGNS && <PageNav />}
        {fold <= NO_SUBTITLE && (
          <Popover label={t('app.languageIs', { name: language().name })} look="words">
            <LanguageChoice />
          </Popover>
        )}
        {fold <= NO_SUBTITLE && <ThemeSwitch />}
        {onSearch && <SearchButton onSearch={onSearch} />}
        <ShareButton small={fold === SIGNS} />
        {fold > NO_SUBTITLE && (
          <Popover label={t('app.menu')} sign={fold === SIGNS && <MenuSign />}>
            <div className="site-menu">
              {fold === SIGNS && <PageNav tall />}
              <ReplayToggle />
              {sets}
              <LanguageChoice />
              <ThemeSwitch />
              {fold === SIGNS && <HelpButton inWords />}
            </div>
          </Popover>
        )}
        {fold < SIGNS && <HelpButton />}
      </div>
    </header>
  );
}
