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

/** Tables that look like events and are something else: what they are, and what to do. */
export function notEvents({ header }: TableHead): Detected {
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
  const counts =
    header.at(
      'events',
      'event_count',
      'number_of_events',
      'number_of_incidents',
      'incidents',
      'count',
      'n_events',
    ) >= 0;
  const perTime =
    header.at('week', 'epi_week', 'epiweek', 'week_start', 'week_ending', 'week_number', 'isoweek') >= 0 ||
    (header.has('month') && !header.has('day'));
  if (counts && perTime)
    return {
      refused: (file) => ({ says: 'counts', file }),
    };
  return false;
}
