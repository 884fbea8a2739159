/** The written form: the input of hosts and files, shorthand included. The parser accepts anything; these types help to write it. */
import type { Correction, Era, LaneProperty } from './header.js';
import type { TextFormatName } from './formatted-text.js';
import type {
  Actor,
  Attributor,
  Claim,
  EdtfText,
  Hedge,
  Id,
  Link,
  LinkType,
  Media,
  Place,
  Quantity,
  Quote,
  Ref,
  Source,
  When,
  Wording,
} from './event.js';
import type { WrittenFields, WrittenRoles } from './written-fields.js';
import type { ColourName, FieldDefinition, GlyphName, KindDefinition, RoleDefinition } from './kinds.js';

type OneOrMany<T> = T | readonly T[];

/** One event may stand for a list of those that something came after or before. */
type WithOneOrMany<W> = W extends unknown
  ? Omit<W, 'after' | 'before'> & { readonly after?: OneOrMany<Ref>; readonly before?: OneOrMany<Ref> }
  : never;

/** EDTF, a number (a year from 1 to 9999, else epoch milliseconds), a range of two, or the long form. */
export type WrittenWhen = EdtfText | number | readonly [number, number] | Date | WithOneOrMany<When>;

/** A bare text is an outlet. */
export type WrittenAttributor =
  | string
  | (Omit<Attributor, 'by' | 'hedges' | 'quote'> & {
      readonly by: OneOrMany<Id>;
      readonly hedges?: OneOrMany<Hedge>;
      readonly quote?: string | WrittenQuote;
    });

/** Its original may be the words alone. */
export type WrittenQuote = Omit<Quote, 'original'> & { readonly original?: string | Wording };

/** A number, or one as somebody gives it: `12..15`, `12..` (at least), `..15` (at most), `~12` (about). */
export type WrittenFigure = number | string;

/** A figure, with a unit where it has another one than the quantity of its name. */
export type WrittenAmount = WrittenFigure | { readonly value: WrittenFigure; readonly unit?: string };

/** An item of the list is one chain; steps stand in an inner list. */
export type WrittenAttribution = OneOrMany<OneOrMany<WrittenAttributor>>;

/** A claim whose chain may be one step, without a list around it. */
export type WrittenClaim = Omit<Claim, 'chain' | 'values'> & {
  readonly chain: OneOrMany<WrittenAttributor>;
  readonly values?: Readonly<Record<string, WrittenAmount>>;
};

/** An event as it is written; roles and further fields are those of its kind. */
export interface WrittenEvent extends WrittenRoles, WrittenFields {
  readonly id?: Id;
  readonly kind?: string;
  readonly title: string;
  readonly text?: string;
  /** How `text` is written: `markdown` has emphasis and links. `plain` where neither this nor the document says so. */
  readonly textFormat?: TextFormatName;
  readonly lang?: string;
  readonly when?: WrittenWhen;
  readonly attribution?: WrittenAttribution;
  readonly claims?: OneOrMany<WrittenClaim | Ref>;
  readonly quotes?: OneOrMany<string | WrittenQuote>;
  readonly ambiguity?: OneOrMany<string>;
  readonly place?: string | Place;
  readonly tags?: OneOrMany<string>;
  readonly data?: Readonly<Record<string, number | null>>;
  readonly media?: OneOrMany<string | Media>;
  /** In place of the colour of its kind. */
  readonly color?: WrittenColour;
  /** In place of the glyph of its kind. */
  readonly glyph?: WrittenGlyph;
  readonly links?: Readonly<Partial<Record<LinkType, OneOrMany<Ref>>>>;
}

/**
 * Any CSS colour but those that ask the page, such as `#2f6db3` or `oklch(55% 0.13 250)`; one for light and one for dark backgrounds;
 * or a colour of the theme by name, such as `statement`, which follows `--at-color-statement`.
 */
export type WrittenColour = ColourName | (string & {}) | { readonly light: string; readonly dark: string };

/** A glyph by its name, or SVG path data in a box of 16 by 16 whose corner is 0,0, filled by the even-odd rule. */
export type WrittenGlyph = GlyphName | (string & {});

/** A period behind the events. */
export interface WrittenEra extends Pick<Era, 'label'> {
  readonly when: WrittenWhen;
  readonly color?: WrittenColour;
}

type Labelled<T> = string | ({ readonly label: string } & Partial<T>);

/** A kind of the host's own: what it leaves out is inherited from the built-in kind of its name, else from `event`. */
export interface WrittenKind
  extends Pick<KindDefinition, 'label'>, Partial<Pick<KindDefinition, 'plural' | 'minimumClaims'>> {
  readonly color?: WrittenColour;
  /** The same, as it is spelt in Britain; `color` goes before it. */
  readonly colour?: WrittenColour;
  readonly glyph?: WrittenGlyph;
  readonly glyphBy?: {
    readonly field: string;
    readonly glyphs: Readonly<Record<string, WrittenGlyph>>;
  };
  readonly roles?: Readonly<Record<string, Labelled<RoleDefinition>>>;
  readonly fields?: Readonly<Record<string, Labelled<FieldDefinition>>>;
}

/** A document as it is written; `{"events": [{"title": "…", "when": "2025-12"}]}` is one. */
export interface TimelineDocument {
  readonly $schema?: string;
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly lang?: string;
  readonly timeZone?: string;
  readonly asOf?: EdtfText;
  readonly compiledFrom?: Id;
  readonly method?: string;
  readonly laneBy?: LaneProperty;
  readonly betweenSides?: string;
  /** How the `text` of events is written that do not say so themselves. */
  readonly textFormat?: TextFormatName;
  readonly corrections?: OneOrMany<Correction>;
  readonly eras?: OneOrMany<WrittenEra>;
  readonly actors?: Readonly<Record<Id, string | Actor>>;
  readonly sources?: Readonly<Record<Id, string | Source>>;
  readonly kinds?: Readonly<Record<string, string | WrittenKind>>;
  readonly quantities?: Readonly<Record<string, string | Quantity>>;
  readonly events: readonly WrittenEvent[];
  readonly links?: OneOrMany<Link>;
}

/** What may have more fields than the format knows: they are kept, shown, and written again. */
export type WithUnknownFields<T extends TimelineDocument | WrittenEvent> = {
  readonly [Name in keyof T]: Name extends 'events' ? readonly WithUnknownFields<WrittenEvent>[] : T[Name];
} & Readonly<Record<string, unknown>>;
