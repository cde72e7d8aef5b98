import type { Estimate, NamedActor } from '../import/imported-event.ts';
import { cleanText, slugOf } from '../import/package/clean-text.ts';
import { descriptorOf } from '../import/package/descriptor-of.ts';
import {
  hasLateYear,
  isComputed,
  lacksDoer,
  MOST_IN_PACKAGE,
  packageBuilder,
} from '../import/package/package-builder.ts';
import { SYMBOLS } from '../model/vocabulary.ts';
import { type ExportedEvent, type Loss, lossesBy, type Selection } from './exporter.ts';

const isHeld = ({ date }: ExportedEvent) => date !== undefined && !hasLateYear(date);

/** The events that a package holds: with a date within its years, and no more than its rules can look at. */
const heldOf = ({ events }: Selection) => events.filter(isHeld).slice(0, MOST_IN_PACKAGE);

/** Whether a figure comes back as it is: whole numbers in order, from least to most. */
function isRange(estimate: Estimate | undefined): boolean {
  if (!estimate) return true;
  const { low, best, high } = estimate;
  const areWhole = Number.isInteger(low) && Number.isInteger(high);
  return best === undefined && areWhole && low! <= high! && low! >= 0;
}

/** Whether a text stands in a table as it is. */
const isClean = (text: string | undefined, most: number) =>
  text !== undefined && cleanText(text, most, '') === text;

/** Whether an actor stands in a table as it is. */
const isWhole = ({ name, role, attribution }: NamedActor) =>
  role !== undefined && attribution !== undefined && attribution !== 'denied' && isClean(name, 100);

const hasTwice = (actors: readonly NamedActor[]) =>
  new Set(actors.map(({ name, role }) => JSON.stringify([name, role]))).size < actors.length;

/** What the tables of a package cannot hold of a selection. */
export function packageLosses(selection: Selection): readonly Loss[] {
  const held = new Set(heldOf(selection));
  const categories = [...new Set([...held].map(({ category }) => category))];
  const shown = new Set(categories.slice(0, SYMBOLS.length - 1));
  const namesOf = ({ actors, associated = [] }: ExportedEvent) =>
    [...actors.map(({ name }) => name), ...associated].map((name) => cleanText(name, 100, 'Unnamed'));
  const names = [
    ...new Set([...held].flatMap(namesOf)),
    'Unidentified',
    cleanText(selection.title, 100, 'Events'),
  ];
  // A title may name those alone who take part.
  const namesStranger = (event: ExportedEvent) =>
    names.some((name) => event.title.includes(name) && !namesOf(event).includes(name));
  return lossesBy({
    'left-out': (event) => !held.has(event),
    date: ({ date }) => date !== undefined && isComputed(date),
    id: ({ id }) => slugOf(id) !== id,
    title: (event) => !isClean(event.title, 45) || namesStranger(event),
    text: ({ summary }) => !isClean(summary, 2000),
    category: ({ category }) => !shown.has(category) || !isClean(category, 30),
    place: ({ place, point }) => (point !== undefined || place !== undefined) && !isClean(place, 100),
    radius: ({ radius, point }) => (point ? !Number.isInteger(radius) : radius !== undefined),
    country: ({ country }) => country !== undefined,
    actors: ({ actors }) => lacksDoer(actors) || hasTwice(actors) || actors.some((actor) => !isWhole(actor)),
    associated: ({ associated = [] }) => associated.length > 0,
    figures: ({ killed, wounded, noneReported }) =>
      noneReported === true || !isRange(killed) || !isRange(wounded),
    sources: ({ sources: [first, ...more] }) =>
      more.length > 0 || !isClean(first?.title, 200) || !isClean(first.publisher ?? 'none', 200),
  })(selection);
}

/** A selection as the files of a data package, by their names. */
export function packageTexts(selection: Selection): ReadonlyMap<string, string> {
  const { title, timeZone, ground, source, licence } = selection;
  const builder = packageBuilder(cleanText(title, 100, 'Events'), source);
  for (const event of heldOf(selection)) builder.take({ ...event, file: source, row: 0 });
  const { files, events } = builder.finish();
  const name = slugOf(title) || 'events';
  const about = { name, format: '', files: cleanText(source, 200, 'other files'), events, timeZone, ground };
  const descriptor = {
    ...descriptorOf({ ...about, tables: files }),
    title: cleanText(title, 100, 'Events'),
    licenses: [licence],
  };
  return new Map([...files, ['datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`]]);
}
