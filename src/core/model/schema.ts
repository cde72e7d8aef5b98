import { id, integer, LANGUAGE, must, number, oneOf, text, written } from './field-kinds.ts';
import { type TableSchema, table } from './table-schema.ts';
import type {
  ActorRow,
  CategoryRow,
  ChangeRow,
  ClaimRow,
  EventRow,
  LinkRow,
  PlaceRow,
  RoleRow,
  SourceRow,
  StoryRow,
  TableName,
  TextRow,
} from './tables.ts';
import {
  ACTOR_KINDS,
  ATTRIBUTIONS,
  LINK_TYPES,
  PACKAGE,
  PLACE_KINDS,
  ROLES,
  STATUSES,
  SYMBOLS,
  VERBS,
} from './vocabulary.ts';

const source = text('The source that says so', must);
const locator = written(
  'locator',
  'Paragraphs of the source: 3, 3-5 or G1; several with a space between',
  must,
);

const events = table<EventRow>(
  'events',
  {
    id: id('Permanent name of the event in addresses'),
    category: text('The lane it belongs to', must),
    kind: text('What sort of event it is, in a word or two', must),
    title: text('A headline of a few words', must),
    summary: text('One or two sentences in the words of the editors', must),
    date: written('edtf', 'When it happened, in the time zone of the package', must),
    time: written('clock', 'Time of day or a range of it; empty when it is not known'),
    zone: written('zone', 'Time zone of its dates and time; empty: that of its place, else of the package'),
    effective: written('edtf', 'When an announced thing takes effect'),
    status: oneOf(STATUSES, 'Whether it happened, goes on, was announced or threatened, or is expected'),
    place: text('Where it happened'),
    part_of: text('The event of which it is a part'),
    quantity: number('How many of the unit', { minimum: 0 }),
    unit: text('What the quantity counts'),
    killed_low: integer('People killed, at least'),
    killed_high: integer('People killed, at most'),
    wounded_low: integer('People wounded, at least'),
    wounded_high: integer('People wounded, at most'),
    source,
    locator,
  },
  ['id'],
  { category: 'categories', place: 'places', part_of: 'events', source: 'sources' },
);

const actors = table<ActorRow>(
  'actors',
  {
    id: id('Permanent name of the actor in addresses'),
    name: text('Name as people read it', must),
    kind: oneOf(ACTOR_KINDS, 'What sort of actor it is'),
    part_of: text('The actor it belongs to; choosing that one finds this one too'),
    aliases: text('Other names and spellings, separated by "; "'),
    note: text('Who or what it is'),
  },
  ['id'],
  { part_of: 'actors' },
);

const roles = table<RoleRow>(
  'roles',
  {
    event: text('The event', must),
    actor: text('Who takes part in it', must),
    role: oneOf(ROLES, 'In which part'),
    attribution: oneOf(ATTRIBUTIONS, 'How well that is known'),
    source,
    locator,
  },
  ['event', 'actor', 'role'],
  { event: 'events', actor: 'actors', source: 'sources' },
);

const places = table<PlaceRow>(
  'places',
  {
    id: id('Permanent name of the place in addresses'),
    name: text('Name as people read it', must),
    kind: oneOf(PLACE_KINDS, 'What sort of place it is'),
    within: text('The place around it'),
    aliases: text('Other names and spellings, separated by "; "'),
    lat: number('Degrees north, WGS 84', { minimum: -90, maximum: 90 }),
    lon: number('Degrees east, WGS 84', { minimum: -180, maximum: 180 }),
    radius_m: number('Metres round the point within which the place lies', { minimum: 0 }),
    area: text('Id of a feature in places.geojson'),
    zone: written('zone', 'Time zone of what happens there, and in the places within'),
    source: text('Where the coordinates come from', must),
  },
  ['id'],
  { within: 'places' },
);

const claims = table<ClaimRow>(
  'claims',
  {
    id: id('Permanent name of the claim'),
    event: text('The event it is about', must),
    field: text('The column of events that it gives a value for; empty: the event as such'),
    value: text('That value'),
    speaker: text('Who says so', must),
    verb: oneOf(VERBS, 'How it is said'),
    said: written('edtf', 'When it was said, in the time zone of the package'),
    time: written('clock', 'Time of day or a range of it; empty when it is not known'),
    after: text('An earlier claim, where only the order is known'),
    source,
    locator,
    note: text('What was said, in the words of the editors'),
  },
  ['id'],
  { event: 'events', speaker: 'actors', after: 'claims', source: 'sources' },
);

const links = table<LinkRow>(
  'links',
  {
    from: text('The event that has the relation', must),
    to: text('The event it has the relation to', must),
    type: oneOf(LINK_TYPES, 'The relation, read from left to right'),
    note: text(
      'How the two lie in time, in the words of the editors; said of the second event where the first follows, breaks or ends it, and of the first otherwise',
    ),
    source,
    locator,
  },
  ['from', 'to', 'type'],
  { from: 'events', to: 'events', source: 'sources' },
);

const sources = table<SourceRow>(
  'sources',
  {
    id: id('Permanent name of the source'),
    title: text('Title of the document', must),
    author: text('Who wrote it'),
    publisher: text('Who published it'),
    published: written('edtf', 'When it was published'),
    url: text('Its address', { pattern: 'https://\\S+' }),
    language: text('Its language, BCP 47', { pattern: LANGUAGE }),
    accessed: written('edtf', 'When it was read'),
  },
  ['id'],
);

const categories = table<CategoryRow>(
  'categories',
  {
    id: id('Permanent name of the category in addresses'),
    title: text('Title of the lane', must),
    symbol: oneOf(SYMBOLS, 'Sign of its events'),
    order: integer('Place among the lanes, from the top', { required: true, unique: true, minimum: 1 }),
  },
  ['id'],
);

const TRANSLATED: readonly TableName[] = [
  'events',
  'actors',
  'places',
  'claims',
  'links',
  'sources',
  'categories',
  'story',
];

const texts = table<Omit<TextRow, 'lang'>>(
  'texts',
  {
    table: oneOf(
      [...TRANSLATED, PACKAGE],
      'The table of the text; package for what datapackage.json says of the whole',
    ),
    id: text(
      'The row by its id; a link by its from, to and type with spaces between, the package by its name',
      must,
    ),
    field: text('The column; of the package title, subtitle or description', must),
    text: text('The translation into the language that names the file, BCP 47', must),
  },
  ['table', 'id', 'field'],
);

const changes = table<ChangeRow>(
  'changes',
  {
    date: written('edtf', 'When the table was corrected', must),
    event: text('The event that was corrected', must),
    kind: text('What sort of correction it is', must),
    reason: text('Why', must),
  },
  ['date', 'event', 'kind'],
  { event: 'events' },
);

const story = table<StoryRow>(
  'story',
  {
    id: id('Permanent name of the step in addresses'),
    order: integer('Place among the steps', { required: true, unique: true, minimum: 1 }),
    event: text('The event that is selected', must),
    view: text('What is shown, as the query of an address; empty: where the event lies'),
    title: text('A headline of a few words', { required: true, maxLength: 60 }),
    text: text('A few sentences in the words of the editors', { required: true, maxLength: 600 }),
    events: text('The other events that the text rests on, by their ids with spaces between'),
  },
  ['id'],
  { event: 'events' },
);

/** Schemas by table, in the order in which datapackage.json lists them. */
export const TABLE_SCHEMAS: Readonly<Record<TableName, TableSchema>> = {
  events,
  actors,
  roles,
  places,
  claims,
  links,
  sources,
  categories,
  texts,
  changes,
  story,
};

export const TABLE_NAMES = Object.keys(TABLE_SCHEMAS) as readonly TableName[];
