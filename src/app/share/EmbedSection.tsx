import './EmbedSection.css';
import './ShareDialog.css';
import { useState } from 'react';
import type { Zone } from '../../core/time/zone.ts';
import { EMBED_PANES, EMBED_THEMES, type EmbedPane, USUAL_PANES } from '../../core/view/embed-words.ts';
import { LANGUAGES, type LanguageCode, langKey } from '../../core/view/language-code.ts';
import { printAddress } from '../../core/view/url.ts';
import type { View } from '../../core/view/view.ts';
import { language } from '../../i18n/language.ts';
import { LANGUAGES as ENTRIES } from '../../i18n/languages.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CopyField } from './CopyField.tsx';
import { EMBED_SIZES, type EmbedSize, embedCode } from './embed-code.ts';
import { ShareChoice } from './ShareChoice.tsx';

interface Props {
  readonly view: View;
  readonly zone: Zone;
  /** The version of the data, where they have one. */
  readonly version: string | undefined;
  readonly title: string;
  /** A whole address of one below the site's base. */
  readonly whole: (address: string) => string;
}

interface Options {
  readonly panes: readonly EmbedPane[];
  readonly isLocked: boolean;
  readonly isPinned: boolean;
  readonly theme: View['embedTheme'];
  readonly lang: LanguageCode;
  /** Its place among the sizes. */
  readonly size: string;
}

/** At first in the reader's own language. */
const first = (): Options => ({
  panes: USUAL_PANES,
  isLocked: true,
  isPinned: false,
  theme: undefined,
  lang: language().code,
  size: '0',
});

function sizeWords({ width, height }: EmbedSize): string {
  return t('share.sizeOf', {
    width: width === undefined ? t('share.fullWidth') : formatNumber(width),
    height: formatNumber(height),
  });
}

function sameAsUsual(panes: readonly EmbedPane[]): boolean {
  return panes.length === USUAL_PANES.length && USUAL_PANES.every((pane) => panes.includes(pane));
}

/** The code by which another page shows the view, with a look at what it shows. */
export function EmbedSection({ view, zone, version, title, whole }: Props) {
  const [{ panes, isLocked, isPinned, theme, lang, size: place }, setOptions] = useState(first);
  const size = EMBED_SIZES[Number(place)];
  const change = (part: Partial<Options>) => setOptions((before) => ({ ...before, ...part }));
  const turn = (pane: EmbedPane, on: boolean) => {
    const next = EMBED_PANES.filter((one) => (one === pane ? on : panes.includes(one)));
    if (next.length > 0) change({ panes: next });
  };
  const address = whole(
    printAddress(
      {
        ...view,
        embed: true,
        lang: langKey(lang),
        embedPanes: sameAsUsual(panes) ? undefined : panes,
        embedTheme: theme,
        isLocked: isLocked || undefined,
        version: isPinned ? version : undefined,
      },
      zone,
    ),
  );
  const choice = (label: string, group: string, checked: boolean, part: Partial<Options>) => (
    <Checkbox key={label} label={label} group={group} checked={checked} onChange={() => change(part)} />
  );
  return (
    <section className="share-part" aria-labelledby="share-embed">
      <h3 id="share-embed">{t('share.embed')}</h3>
      <div className="embed-choice">
        <div className="embed-room">
          <iframe
            key={address}
            className="embed-preview"
            src={address}
            width={size.width ?? '100%'}
            height={size.height}
            loading="lazy"
            title={t('share.preview')}
          />
        </div>
        <div className="embed-options">
          <fieldset>
            <legend>{t('share.shows')}</legend>
            {EMBED_PANES.map((pane) => (
              <Checkbox
                key={pane}
                label={t(`share.pane-${pane}`)}
                checked={panes.includes(pane)}
                onChange={(on) => turn(pane, on)}
              />
            ))}
          </fieldset>
          <fieldset>
            <legend>{t('share.filters')}</legend>
            {choice(t('share.locked'), 'embed-filters', isLocked, { isLocked: true })}
            {choice(t('share.free'), 'embed-filters', !isLocked, { isLocked: false })}
          </fieldset>
          {version !== undefined && (
            <fieldset>
              <legend>{t('share.data')}</legend>
              {choice(t('share.latest'), 'embed-data', !isPinned, { isPinned: false })}
              {choice(t('share.pinnedData'), 'embed-data', isPinned, { isPinned: true })}
            </fieldset>
          )}
          <fieldset>
            <legend>{t('share.colours')}</legend>
            {choice(t('share.auto'), 'embed-theme', theme === undefined, { theme: undefined })}
            {EMBED_THEMES.map((one) =>
              choice(t(`share.${one}`), 'embed-theme', theme === one, { theme: one }),
            )}
          </fieldset>
          <ShareChoice
            label={t('share.language')}
            value={lang}
            options={LANGUAGES.map((code) => [code, ENTRIES[code].name, code])}
            onChange={(next) => change({ lang: next })}
          />
          <ShareChoice
            label={t('share.size')}
            value={place}
            options={EMBED_SIZES.map((one, at) => [String(at), sizeWords(one)])}
            onChange={(next) => change({ size: next })}
          />
        </div>
      </div>
      <CopyField
        label={t('share.code')}
        note={t('share.codeNote')}
        text={embedCode(address, title, size)}
        isLong
      />
    </section>
  );
}
