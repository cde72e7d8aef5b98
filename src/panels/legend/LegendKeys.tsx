import './LegendKeys.css';
import './legend-group.css';
import { t } from '../../i18n/t.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { KeyGroup } from './key-groups.ts';

interface Props {
  readonly groups: readonly KeyGroup[];
  /** Whether single keys act on the whole page. */
  readonly pageKeys: boolean;
  readonly onPageKeys: (next: boolean) => void;
}

/** All keys, and the switch for those that act wherever the focus is. */
export function LegendKeys({ groups, pageKeys, onPageKeys }: Props) {
  return (
    <>
      <Checkbox label={t('legend.pageKeys')} checked={pageKeys} onChange={onPageKeys} />
      <p className="legend-note legend-check-note">{t('legend.pageKeysNote')}</p>
      {groups.map(({ where, rows }) => (
        <section key={where} className="legend-group">
          <h3>{t(where)}</h3>
          <dl>
            {rows.map(({ keys, does }) => (
              <div key={does} className="legend-key">
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
