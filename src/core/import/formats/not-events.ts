import type { Detected, TableHead } from './format.ts';

const PERSON = [
  'name',
  'en_name',
  'ar_name',
  'victim_names',
  'name_or_identifying_details',
  'name_of_the_victim',
  'person',
  'victim_name',
  'victim',
  'full_name',
  'name_of_victim',
  'name_of_deceased',
  'deceased',
  'first_name',
  'victims_name',
];

/** Columns by which a row is a number of events. */
const EVENTS = [
  'events',
  'event_count',
  'number_of_events',
  'number_of_incidents',
  'incidents',
  'count',
  'n_events',
  'num_events',
  'attacks',
];
/** Columns that also are of one event alone. */
const FIGURES = ['fatalities', 'deaths', 'killed', 'total_deaths', 'casualties', 'injured', 'wounded'];
const WEEKS = ['week', 'epi_week', 'epiweek', 'week_start', 'week_ending', 'week_number', 'isoweek'];
const PERIODS = ['reference_period_start', 'period_start', 'period'];
/** What tells one event from others. */
const OF_AN_EVENT = [
  ...['date', 'event_date', 'day', 'id', 'event_id', 'title', 'headline', 'name', 'event', 'description'],
  ...['summary', 'notes', 'text', 'latitude', 'lat', 'longitude', 'location', 'actor', 'actor1', 'city'],
];

/** Whether each row counts what happened in a week, month, year or other period. */
function isCounted({ header }: TableHead): boolean {
  const hasEvents = header.at(...EVENTS) >= 0;
  const perTime = header.at(...WEEKS, ...PERIODS) >= 0 || (header.has('month') && !header.has('day'));
  const perYear = header.has('year') && header.at(...OF_AN_EVENT) < 0;
  return (hasEvents && (perTime || perYear)) || (perYear && header.at(...FIGURES) >= 0);
}

/** Tables that look like events and are something else: what they are, and what to do. */
export function notEvents(head: TableHead): Detected {
  const { header } = head;
  const hasPerson = header.at(...PERSON) >= 0;
  if (
    hasPerson &&
    (header.at('victim_name', 'name_of_victim', 'name_of_the_victim', 'victims_name') >= 0 ||
      header.at('age', 'victim_age', 'age_at_death', 'dob', 'date_of_birth') >= 0) &&
    header.at('sex', 'gender', 'victim_gender', 'victim_sex', 'age', 'victim_age') >= 0
  )
    return {
      refused: (file) => ({ says: 'victims', file }),
    };
  return isCounted(head) && { refused: (file) => ({ says: 'counts', file }) };
}
