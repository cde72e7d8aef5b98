import type { Dataset, EventRecord } from '../../core/dataset/dataset.ts';
import { SaidBy } from './SaidBy.tsx';
import { SaidByThen } from './SaidByThen.tsx';
import { whenLine } from './when-line.ts';

interface Props {
  readonly dataset: Dataset;
  readonly record: EventRecord;
}

/**
 * What stands first in every window: when, what, in short, and who says so. It needs nothing of the page around it but
 * the links; the marks say where a sheet of each height ends.
 */
export function EventHead({ dataset, record }: Props) {
  return (
    <header className="detail-head">
      <p className="detail-when">{whenLine(record, dataset.zone)}</p>
      <h2 className="detail-title" data-sheet-end="low">
        {record.title}
      </h2>
      {record.summary === '' ? (
        <SaidByThen dataset={dataset} record={record} />
      ) : (
        <p className="detail-summary">{record.summary}</p>
      )}
      <SaidBy dataset={dataset} record={record} />
    </header>
  );
}
