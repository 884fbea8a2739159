/** The format as a table of shapes: one entry for each field of each record, checked against the types of the normal form. */
import { textFormats } from '../formatted-text.js';
import { laneProperties, type Correction, type Era, type TimelineHeader } from '../header.js';
import type {
  Actor,
  Amount,
  Attributor,
  Chain,
  Claim,
  EventBase,
  Hedge,
  Link,
  LinkType,
  Media,
  Place,
  Quantity,
  Quote,
  Source,
  When,
  Wording,
} from '../event.js';
import type { FieldDefinition, KindDefinition, MarkColour, RoleDefinition } from '../kinds.js';
import {
  choice,
  colour,
  flag,
  glyph,
  list,
  map,
  number,
  numbers,
  record,
  text,
  type RecordShape,
  type Shape,
} from './shape.js';

/** The version that this library reads whole. */
export const formatName = 'attributed-timeline/1';

/**
 * Every type of link that the format knows, in the order in which the schema and the sentences of faults list them.
 */
export const linkTypes: readonly LinkType[] = [
  'responds-to',
  'retaliates-for',
  'protests',
  'because-of',
  'same-incident',
  'may-be-same',
  'part-of',
  'after',
  'same-day',
  'disputes',
  'corroborates',
  'reports',
  'about',
  'retracts',
  'corrects',
  'authenticates',
];

const hedge = record<Hedge>(
  {
    word: text(),
    class: choice('hearsay', 'allegation', 'appearance', 'possibility', 'approximation', 'unnamed-source'),
    scope: choice('all', 'date', 'count', 'actor', 'motive'),
  },
  // A hedge whose class is missing still hedges.
  { word: undefined, class: 'hearsay' },
);

const wording = record<Wording>({ text: text(), lang: text() }, { text: undefined }, 'text');

const quote = record<Quote>(
  {
    text: text(),
    lang: text(),
    by: text(),
    source: text(),
    original: wording,
    translator: text(),
  },
  { text: undefined },
  'text',
);

/** A step of a chain; a bare string is an outlet. */
export const attributorShape: RecordShape & Shape<Attributor> = record<Attributor>(
  {
    by: list(text(), 1),
    as: choice('speaker', 'witness', 'briefed', 'outlet', 'poster', 'compiler'),
    verb: text(),
    on: text('edtf'),
    source: text(),
    hedges: list(hedge),
    quote,
  },
  { by: undefined, as: 'outlet' },
  'by',
);

const chain: Shape<Chain> = { type: 'chain' };

/** A figure with its unit; a figure alone stands for one without. */
export const amountShape: RecordShape = record<{ readonly value: unknown; readonly unit?: string }>(
  { value: { type: 'figure' }, unit: text() },
  { value: undefined },
);

/** A claim: one without an id is dropped; one without a text or a chain is kept. */
export const claimShape: RecordShape & Shape<Claim> = record<Claim>(
  {
    id: text(),
    text: text(),
    stance: choice('asserts', 'denies', 'counter-accuses', 'characterises'),
    chain,
    credibility: choice(1, 2, 3, 4, 5, 6),
    gradedBy: text(),
    values: map<Amount>({ type: 'amount' }),
  },
  { id: undefined, text: '', chain: [] },
);

const place = record<Place>(
  { name: text(), latitude: number(-90, 90), longitude: number(-180, 180) },
  { name: undefined },
  'name',
);

/** A picture or the like; one whose address cannot be used keeps its words. */
export const mediaShape: RecordShape = record<Media>(
  {
    src: text('media'),
    alt: text(),
    caption: text(),
    credit: text(),
    type: text(),
    width: number(1),
    height: number(1),
  },
  { src: '' },
  'src',
);

const media: Shape<Media> = { type: 'media' };

const actor = record<Actor>(
  {
    name: text(),
    type: choice('person', 'state', 'organisation', 'group', 'anonymous'),
    role: text(),
    of: text(),
    count: number(0),
  },
  { name: undefined },
  'name',
);

const source = record<Source>(
  {
    type: text(),
    title: text(),
    author: text(),
    'container-title': text(),
    issued: text('edtf'),
    zone: text('zone'),
    accessed: text('edtf'),
    URL: text('url'),
    archived: text('url'),
    reliability: choice('A', 'B', 'C', 'D', 'E', 'F'),
    gradedBy: text(),
  },
  {},
  'title',
);

const quantity = record<Quantity>({ label: text(), unit: text() }, {}, 'label');

/** The fields of a date, without the shorthand that `maybeWhen` reads. */
export const whenFields: Readonly<Record<string, Shape>> = {
  at: text('edtf'),
  start: text('edtf'),
  end: text('edtf'),
  ongoing: flag(),
  asWritten: text(),
  basis: choice('stated', 'relative', 'inferred', 'unknown'),
  anchor: text('ref'),
  after: list(text('ref'), 1),
  before: list(text('ref'), 1),
  zone: text('zone'),
  note: text(),
};

const when: Shape<When> = { type: 'when' };

/** The fields of an event of any kind, but for `kind` and `links`, which the reader handles itself. */
export const eventShape: RecordShape = record<Omit<EventBase<string>, 'kind' | 'formattedText'>>(
  {
    ...{ id: text(), title: text() },
    text: text(),
    textFormat: choice(...textFormats),
    lang: text(),
    when,
    attribution: { type: 'attribution' },
    claims: { type: 'claims' },
    quotes: list(quote),
    ambiguity: list(text()),
    place,
    tags: list(text()),
    data: numbers(),
    media: list(media),
    ...{ color: colour(), glyph: glyph() },
  },
  { title: '', when: undefined },
);

/** A link beside the events: without both ends and a type it is dropped. */
export const linkShape: RecordShape & Shape<Link> = record<Link>(
  {
    from: text('ref'),
    to: text('ref'),
    type: choice(...linkTypes),
    verb: text(),
    assertedBy: list(text()),
    on: text('edtf'),
    hedges: list(hedge),
    note: text(),
  },
  { from: undefined, to: undefined, type: undefined },
);

const role = record<RoleDefinition>(
  { label: text(), phrase: text(), apart: flag(), minimum: number(0), acts: flag() },
  { label: undefined },
  'label',
  { phrase: '{names}' },
);

const field = record<FieldDefinition>(
  { label: text(), type: choice('text', 'texts', 'source'), oneOf: list(text()), required: flag() },
  { label: undefined },
  'label',
  { type: 'text' },
);

/** A kind of the host's own, as a document writes it; what it leaves out is inherited from the kind `event`. */
export type WrittenKind = Pick<KindDefinition, 'label'> &
  Partial<KindDefinition> & { readonly color?: MarkColour };

const kind = record<WrittenKind>(
  {
    label: text(),
    plural: text(),
    color: colour(),
    colour: colour(),
    glyph: glyph(),
    glyphBy: record<NonNullable<KindDefinition['glyphBy']>>(
      { field: text(), glyphs: map(glyph()) },
      { field: undefined, glyphs: undefined },
    ),
    roles: map(role),
    fields: map(field),
    minimumClaims: number(0),
  },
  { label: undefined },
  'label',
);

const correction = record<Correction>({ on: text('edtf'), text: text() }, { on: undefined, text: undefined });

const era = record<Era>({ label: text(), when, color: colour(true) }, { label: undefined, when: undefined });

/** What stands beside the events of a document. */
export type WrittenHeader = Omit<TimelineHeader, 'kinds' | 'written'> & {
  readonly kinds: ReadonlyMap<string, WrittenKind>;
};

/** The fields of a document, but for `events` and `links`, which the reader handles one by one. */
export const headerShape: RecordShape = record<WrittenHeader>({
  format: text(),
  title: text(),
  description: text(),
  lang: text(),
  timeZone: text('zone'),
  asOf: text('edtf'),
  compiledFrom: text(),
  method: text(),
  laneBy: choice(...laneProperties),
  betweenSides: text(),
  textFormat: choice(...textFormats),
  corrections: list(correction),
  eras: list(era),
  actors: map(actor),
  sources: map(source),
  kinds: map(kind),
  quantities: map(quantity),
});

/** The records that are named on their own in the JSON Schema. */
export const namedShapes: Readonly<Record<string, RecordShape>> = {
  actor,
  source,
  attributor: attributorShape,
  hedge,
  quote,
  claim: claimShape,
  media: mediaShape,
  place,
  link: linkShape,
  correction,
  era,
  kind,
  quantity,
  role,
  field,
};
