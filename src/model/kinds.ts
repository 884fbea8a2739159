/** The table of kinds: parser, schema, tooltip, lanes, legend and colours all read it; a host adds a row for a kind of its own. */
import type { KindName } from './event.js';
import type { Glyph, MarkColour } from './mark-look.js';

export {
  colourNames,
  glyphNames,
  type ColourName,
  type Glyph,
  type GlyphName,
  type MarkColour,
} from './mark-look.js';

/** One way to participate in an event of a kind. */
export interface RoleDefinition {
  /** The heading of a row of details: "Addressees". */
  readonly label: string;
  /** The phrase for its actors in a sentence; `{names}` is a list of names. */
  readonly phrase: string;
  /** Whether the phrase is set apart from the roles before it. */
  readonly apart?: boolean;
  /** How many actors it needs at least; absent: none are required. */
  readonly minimum?: number;
  /** Whether who takes it acts, so that the event is of their side; false for whom it is directed at. Absent: true. */
  readonly acts?: boolean;
}

/** A field of a kind beyond its roles and the fields that every event has. */
export interface FieldDefinition {
  readonly label: string;
  readonly type: 'text' | 'texts' | 'source';
  readonly oneOf?: readonly string[];
  readonly required?: boolean;
}

/** A row of the table. Labels are English; a locale overrides them by the kind's name. */
export interface KindDefinition {
  readonly label: string;
  readonly plural: string;
  readonly colour: MarkColour;
  readonly glyph: Glyph;
  /** A field whose value, where it is a key here, chooses another glyph. */
  readonly glyphBy?: { readonly field: string; readonly glyphs: ReadonlyMap<string, Glyph> };
  /** In the order of a sentence: who acts first. */
  readonly roles: ReadonlyMap<string, RoleDefinition>;
  readonly fields: ReadonlyMap<string, FieldDefinition>;
  /** How many claims an event of this kind contains or refers to at least. */
  readonly minimumClaims?: number;
}

/**
 * The kinds by name, the built-in ones first. The position of a kind among the keys is its number in `Columns.kind`.
 */
export type KindTable = ReadonlyMap<string, KindDefinition>;

/** A row as it is written below: dictionaries as objects. */
interface Row extends Omit<KindDefinition, 'roles' | 'fields' | 'glyphBy'> {
  readonly roles: Readonly<Record<string, RoleDefinition>>;
  readonly fields?: Readonly<Record<string, FieldDefinition>>;
  readonly glyphBy?: { readonly field: string; readonly glyphs: Readonly<Record<string, Glyph>> };
}

const status: FieldDefinition = { label: 'Status', type: 'text', oneOf: ['announced', 'in-force', 'lifted'] };
const count: FieldDefinition = { label: 'Count', type: 'text' };
const parties: RoleDefinition = { label: 'Parties', phrase: '{names}', minimum: 1 };
const participants: RoleDefinition = { label: 'Participants', phrase: '{names}', minimum: 2 };

function role(label: string, phrase: string, minimum?: number): RoleDefinition {
  return minimum ? { label, phrase, minimum } : { label, phrase };
}

/** The role of somebody who does not act: an addressee, a target, whoever is spoken for. */
function passiveRole(label: string, phrase: string, minimum?: number): RoleDefinition {
  return { ...role(label, phrase, minimum), acts: false };
}

function roleApart(label: string, phrase: string): RoleDefinition {
  return { ...role(label, phrase), apart: true };
}

const rows: Readonly<Record<Exclude<KindName, 'event'>, Row>> = {
  statement: {
    label: 'Statement',
    plural: 'Statements',
    colour: 'statement',
    glyph: 'statement',
    roles: {
      speakers: role('Speakers', '{names}', 1),
      addressees: passiveRole('Addressees', 'to {names}'),
      onBehalfOf: passiveRole('On behalf of', 'on behalf of {names}'),
    },
    fields: { medium: { label: 'Medium', type: 'text' } },
  },
  call: {
    label: 'Call',
    plural: 'Calls',
    colour: 'call',
    glyph: 'call',
    roles: { participants, initiator: roleApart('Called by', 'initiated by {names}') },
  },
  meeting: {
    label: 'Meeting',
    plural: 'Meetings',
    colour: 'call',
    glyph: 'meeting',
    roles: { participants },
  },
  request: {
    label: 'Request',
    plural: 'Requests',
    colour: 'request',
    glyph: 'request',
    roles: {
      requesters: role('Requesters', '{names}', 1),
      addressees: passiveRole('Addressees', 'to {names}', 1),
    },
    fields: { ask: { label: 'What is asked', type: 'text' } },
  },
  'radar-incident': {
    label: 'Radar incident',
    plural: 'Radar incidents',
    colour: 'incident',
    glyph: 'radar',
    roles: { parties },
    fields: { count, radar: { label: 'Radar', type: 'text', oneOf: ['fire-control', 'search', 'unknown'] } },
    minimumClaims: 1,
  },
  incident: {
    label: 'Incident',
    plural: 'Incidents',
    colour: 'incident',
    glyph: 'incident',
    roles: { parties },
    fields: { count },
  },
  protest: {
    label: 'Protest',
    plural: 'Protests',
    colour: 'protest',
    glyph: 'protest',
    roles: {
      protesters: role('Protesters', '{names}', 1),
      addressees: passiveRole('Addressees', 'to {names}', 1),
    },
    fields: { form: { label: 'Form', type: 'text', oneOf: ['summons', 'demarche', 'public'] } },
  },
  measure: {
    label: 'Measure',
    plural: 'Measures',
    colour: 'measure',
    glyph: 'measure',
    roles: {
      imposers: role('Imposed by', '{names}', 1),
      targets: passiveRole('Targets', 'against {names}', 1),
    },
    fields: { domain: { label: 'Domain', type: 'texts' }, status },
  },
  advisory: {
    label: 'Advisory',
    plural: 'Advisories',
    colour: 'measure',
    glyph: 'advisory',
    roles: {
      issuers: role('Issued by', '{names}', 1),
      audience: passiveRole('Audience', 'to {names}', 1),
    },
    fields: { about: { label: 'About', type: 'text' } },
  },
  suspension: {
    label: 'Suspension',
    plural: 'Suspensions',
    colour: 'measure',
    glyph: 'suspension',
    glyphBy: { field: 'service', glyphs: { ferry: 'ferry', flight: 'flight', rail: 'rail' } },
    roles: {
      operator: role('Operator', '{names}'),
      orderedBy: roleApart('Ordered by', 'ordered by {names}'),
    },
    fields: { service: { label: 'Service', type: 'text', required: true }, status },
  },
  report: {
    label: 'Report',
    plural: 'Reports',
    colour: 'report',
    glyph: 'report',
    roles: { outlet: role('Outlet', '{names}', 1) },
    fields: { source: { label: 'Source', type: 'source' } },
  },
  situation: {
    label: 'Situation',
    plural: 'Situations',
    colour: 'situation',
    glyph: 'situation',
    roles: { parties },
  },
};

function definitionOf({ roles, fields, glyphBy, ...row }: Row): KindDefinition {
  return {
    ...row,
    roles: new Map(Object.entries(roles)),
    fields: new Map(Object.entries(fields ?? {})),
    ...(glyphBy && { glyphBy: { field: glyphBy.field, glyphs: new Map(Object.entries(glyphBy.glyphs)) } }),
  };
}

/** The roles of the kind `event`: every role of every kind, none of them required. */
function anyRole(): Record<string, RoleDefinition> {
  const roles = Object.values(rows).flatMap((row) => Object.entries(row.roles));
  return Object.fromEntries(
    roles.map(([name, { label, phrase, apart = false, acts = true }]) => [
      name,
      { label, phrase, apart, acts },
    ]),
  );
}

/** The row for unknown kinds, from which a host's kind inherits what it leaves out. */
export const plainKind: KindDefinition = definitionOf({
  label: 'Event',
  plural: 'Events',
  colour: 'event',
  glyph: 'event',
  roles: anyRole(),
});

/** The kinds of the format, in the order in which lanes and legend show them. */
export const builtInKinds: KindTable = new Map<string, KindDefinition>([
  ...Object.entries(rows).map(([name, row]) => [name, definitionOf(row)] as const),
  ['event', plainKind],
]);

/** The row of a kind; that of `event` for a name that has none. */
export function kindDefinition(kinds: KindTable, name: string): KindDefinition {
  return kinds.get(name) ?? plainKind;
}

const namesOfTables = new WeakMap<KindTable, readonly string[]>();

/** The name of a kind by its position in the table, which is what columns store; `event` where there is none. */
export function kindNameAt(kinds: KindTable, position: number | undefined): string {
  const names = namesOfTables.get(kinds) ?? [...kinds.keys()];
  namesOfTables.set(kinds, names);
  return (position === undefined ? undefined : names[position]) ?? 'event';
}
