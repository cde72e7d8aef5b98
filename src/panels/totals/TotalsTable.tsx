import './TotalsTable.css';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { countsDead } from '../../core/store/givers.ts';
import type { Totals } from '../../core/store/totals.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import { Sign } from '../../ui/Sign.tsx';
import type { CategoryFigures } from './total-figures.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly totals: Totals;
  readonly all: readonly CategoryFigures[];
  /** Whose account comes first, by name. */
  readonly speaker: string | undefined;
}

/** Each total by category with its range, from how many events it is, and how many are counted with a whole. */
export function TotalsTable({ catalogue, totals: { events, parts, outside }, all, speaker }: Props) {
  const hasParts = all.some(({ figures }) => figures.some(({ total }) => total.within > 0));
  const hasDead = all.some(({ figures }) => figures.some(({ id }) => countsDead(id)));
  return (
    <div className="totals-details">
      <table className="totals-table">
        <caption>{t('totals.caption', { n: events })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('totals.figure')}</th>
            <th scope="col">{t('totals.range')}</th>
            <th scope="col">{t('totals.events')}</th>
            {hasParts && <th scope="col">{t('totals.within')}</th>}
          </tr>
        </thead>
        {all.map(({ category, figures }) => (
          <tbody key={category}>
            <tr>
              <th scope="rowgroup" colSpan={hasParts ? 4 : 3}>
                <Sign symbol={catalogue.categories[category].symbol} size={11} />{' '}
                <bdi>{catalogue.categories[category].title}</bdi>
              </th>
            </tr>
            {figures.map(({ id, name, range, total }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{range}</td>
                <td>{formatNumber(total.given)}</td>
                {hasParts && <td>{formatNumber(total.within)}</td>}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {parts > 0 && <p>{t('totals.parts', { n: parts })}</p>}
      {outside > 0 && <p>{t('totals.outsideCount', { n: outside })}</p>}
      <p>
        <span>{speaker === undefined ? t('totals.rule') : t('totals.ruleSpeaker', { speaker })}</span>{' '}
        {hasDead && <span>{t('totals.ruleDead')}</span>}
      </p>
    </div>
  );
}
