import './FacetsDialog.css';
import './facets-widest.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { EventQuery } from '../../core/store/query.ts';
import { t } from '../../i18n/t.ts';
import { PillButton } from '../../ui/PillButton.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { CategoryPills } from './CategoryPills.tsx';
import { activeClauses } from './change-filter.ts';
import { FacetsSheet } from './FacetsSheet.tsx';
import type { FilterProps } from './facet-props.ts';

interface Props extends FilterProps {
  readonly onTyping: FilterProps['onFilter'];
}

function Content({ onClose, ...props }: Props & { readonly onClose: () => void }) {
  const { query, filter } = props;
  const found = useAnswer(
    query,
    useCallback((asked: EventQuery) => asked.count(filter), [filter]),
  );
  return (
    <>
      <div className="facets-dialog-body">
        <CategoryPills {...props} />
        <FacetsSheet {...props} />
      </div>
      <div className="facets-dialog-foot">
        <PillButton active className="facets-dialog-done" onClick={onClose}>
          {t('facets.showFound', { n: found ?? query.total })}
        </PillButton>
      </div>
    </>
  );
}

/** A button that opens the facets over the whole of a narrow screen. */
export function FacetsDialog(props: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  const active = activeClauses(props.filter).length + Number(props.withinMap);
  return (
    <>
      <PillButton aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className="facets-widest" data-widest={t('facets.filtersActive', { n: 9 })}>
          {active > 0 ? t('facets.filtersActive', { n: active }) : t('facets.filters')}
        </span>
      </PillButton>
      <dialog
        ref={dialog}
        className="facets-dialog"
        aria-label={t('facets.filters')}
        onClose={() => setOpen(false)}
      >
        {open && <Content {...props} onClose={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}
