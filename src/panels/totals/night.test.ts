import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import { memoryQuery } from '../../core/store/memory-query.ts';
import type { Span } from '../../core/time/span.ts';
import { countNoun } from '../../i18n/count-noun.ts';
import { shippedSet } from '../../shipped-set.fixture.ts';
import { figuresOf, mainFigures } from './total-figures.ts';

/** Noon to noon by the clocks of Baghdad. */
const NIGHT: Span = { from: Date.parse('2020-11-17T12:00+03:00'), to: Date.parse('2020-11-18T12:00+03:00') };

/** What the line of totals says, category by category. */
function lineOf(dataset: Dataset, span?: Span): readonly string[] {
  const totals = memoryQuery(dataset).totals(NO_FILTER, span);
  return mainFigures(figuresOf(totals)).map(({ category, figures }) => {
    return `${dataset.categories[category].title}: ${figures.map(({ words }) => words).join(', ')}`;
  });
}

describe('the totals of the article', () => {
  const article = shippedSet('baghdad-2020-11-17');

  it('are one dead, five wounded and seven rockets in the night of 17 November', () => {
    expect(lineOf(article, NIGHT)).toEqual(['Attacks: 1 killed, 5 wounded, 7 rockets']);
  });

  it('leave out of it the executions that may have been on any day before', () => {
    const { items } = memoryQuery(article).outside(NO_FILTER, NIGHT, 0, 100);
    expect(items.map(({ id }) => id)).toContain('executions-2020');
    expect(lineOf(article)).toEqual([
      'Attacks: at least 3 killed, 5 wounded, 7 rockets',
      'Politics & protest: 21 executions',
    ]);
  });
});

describe('the totals of the wider record', () => {
  const record = shippedSet('iraq-2019-2020');

  it('are ranges over what different speakers say of the night of 17 November', () => {
    expect(lineOf(record, NIGHT)).toHaveLength(1);
    expect(lineOf(record, NIGHT)[0]).toMatch(/^Attacks: 1 killed, 5\S* wounded, 6–15 or more rockets$/);
  });

  it('count the executed as executions alone', () => {
    const politics = lineOf(record).find((line) => line.startsWith('Politics'));
    expect(politics).toMatch(/21 executions/);
    expect(politics).not.toMatch(/\b2[1-9] killed/);
  });
});

it.each(['baghdad-2020-11-17', 'iraq-2019-2020'])(
  '%s counts nothing without a noun for one of it',
  (name) => {
    for (const unit of shippedSet(name).units) expect(countNoun(unit, 1)).not.toBe(unit);
  },
);
