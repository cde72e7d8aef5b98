import type { Status } from '../../core/model/vocabulary.ts';
import type { PlainKey } from '../../i18n/messages.ts';
import type { LegendTopic } from '../../ui/legend-signal.ts';

interface Entry {
  readonly topic: LegendTopic;
  /** Events of these statuses are what it is about, where a filter can show them. */
  readonly statuses?: readonly Status[];
}

interface Group {
  readonly name: PlainKey;
  readonly entries: readonly Entry[];
}

/** What is explained, in groups; each sign has one meaning and stands here once. */
export const LEGEND_GROUPS: readonly Group[] = [
  {
    name: 'legend.time',
    entries: [
      { topic: 'signs' },
      { topic: 'once' },
      { topic: 'hollow' },
      { topic: 'lasting' },
      { topic: 'beyond' },
      { topic: 'ahead', statuses: ['announced', 'threatened', 'expected'] },
      { topic: 'effective', statuses: ['announced'] },
      { topic: 'fold' },
      { topic: 'gap' },
      { topic: 'counts' },
    ],
  },
  { name: 'legend.relations', entries: [{ topic: 'relation' }, { topic: 'part' }] },
  {
    name: 'legend.place',
    entries: [{ topic: 'area' }, { topic: 'zone' }, { topic: 'group' }, { topic: 'flight' }],
  },
  {
    name: 'legend.sayings',
    entries: [{ topic: 'change' }, { topic: 'one-source' }, { topic: 'asof' }],
  },
];
