/** A list in a page as a document: what its items say, as fields of the format. */
import { parseEdtf } from '../dates/edtf.js';
import { edtfOfHtml } from '../dates/html-date.js';
import { builtInKinds } from '../kinds.js';
import type { TimelineDocument, WrittenAttributor, WrittenEvent, WrittenWhen } from '../written.js';

/** A link as a page has it; its address is absolute. */
export interface ListedLink {
  readonly text: string;
  readonly url: string;
}

/** Who is cited, and the link upon the name, if there is one. */
export interface ListedCitation {
  readonly name: string;
  readonly url: string | undefined;
}

/** An item of a list; texts are as a person reads them, empty where there is none. */
export interface ListedItem {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  /** Its date, or from and to, for machines where it says so. */
  readonly times: readonly string[];
  /** The same as a person reads it, to be quoted where it cannot be read. */
  readonly timeText?: string;
  readonly quotes: readonly string[];
  readonly citations: readonly ListedCitation[];
  /** Those upon other words than a citation's. */
  readonly links: readonly ListedLink[];
  /** The `data-` attributes, in camel case. */
  readonly data: Fields;
}

/** A list of the page and its heading, read from the DOM: the input of this file, which itself knows no DOM. */
export interface ListedContent {
  readonly title: string;
  /** The `data-` attributes of the list: what a document says of itself. */
  readonly data: Fields;
  readonly items: readonly ListedItem[];
}

type Fields = Readonly<Record<string, string>>;

/**
 * The document of a list, for the parser to read: it checks every field. One date is when it was, two are from and to;
 * a citation is an outlet that says so, with the link upon its name or beside it as the source; `data-` attributes are
 * fields of the event by their names, `data-link-…` links to other events; lists in them are divided by semicolons.
 */
export function listedDocument({ title, data, items }: ListedContent): TimelineDocument {
  const sources = items.flatMap(sourcesOf);
  return {
    ...(title && { title }),
    ...data,
    ...(sources.length > 0 && { sources: Object.fromEntries(sources) }),
    events: items.map(eventOf),
  };
}

function eventOf(item: ListedItem): WrittenEvent {
  const { id, lang, title, text, quotes, data } = item;
  const attribution = attributionOf(item);
  const when = whenOf(item);
  const links = linksIn(data);
  return {
    title,
    ...(id && { id }),
    ...(lang && { lang }),
    ...(text && { text }),
    ...(when !== undefined && { when }),
    ...(attribution.length > 0 && { attribution }),
    ...(quotes.length > 0 && { quotes }),
    ...(links.length > 0 && { links: Object.fromEntries(links) }),
    ...Object.fromEntries(fieldsIn(data)),
  };
}

/** HTML writes some dates as EDTF does not; one that cannot be read is quoted as a person reads it. */
function whenOf({ times, timeText = '' }: ListedItem): WrittenWhen | undefined {
  const [start, end] = times.map(edtfOfHtml);
  if (start === undefined) return undefined;
  const asWritten = timeText && timeText !== times[0] ? { asWritten: timeText } : undefined;
  const isUnread = [start, end].some((date) => date !== undefined && parseEdtf(date).type === 'problem');
  if (end !== undefined) return { start, end, ...(isUnread && asWritten) };
  return isUnread && asWritten ? { at: start, ...asWritten } : start;
}

/** A link beside the only citation is its source; any other link speaks for the site that it leads to. */
function attributionOf({ citations, links }: ListedItem): WrittenAttributor[] {
  const [only] = citations.length === 1 ? citations : [];
  const [beside] = links;
  if (only && only.url === undefined && beside)
    return [attributor(only.name, beside.url), ...links.slice(1).map(siteOf)];
  return [...citations.map(({ name, url }) => attributor(name, url)), ...links.map(siteOf)];
}

function siteOf({ text, url }: ListedLink): WrittenAttributor {
  const site = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return attributor(site || text, url);
}

function attributor(by: string, source: string | undefined): WrittenAttributor {
  return { by, as: 'outlet', ...(source !== undefined && { source }) };
}

function sourcesOf({ citations, links }: ListedItem): [string, { title: string; URL: string }][] {
  const cited = citations.flatMap(({ name, url }) => (url === undefined ? [] : [{ text: name, url }]));
  return [...cited, ...links].map(({ text, url }) => [url, { title: text, URL: url }]);
}

const linkPrefix = /^link(?=[A-Z])/;

function linksIn(data: Fields): [string, readonly string[]][] {
  return Object.entries(data)
    .filter(([name]) => linkPrefix.test(name))
    .map(([name, value]) => [kebabCase(name.replace(linkPrefix, '')), parts(value)]);
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter, at) => `${at === 0 ? '' : '-'}${letter.toLowerCase()}`);
}

function fieldsIn(data: Fields): [string, unknown][] {
  return Object.entries(data)
    .filter(([name]) => !linkPrefix.test(name))
    .map(([name, value]) => [name, listFields.has(name) ? parts(value) : value]);
}

function parts(value: string): string[] {
  return value
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The fields with list values: roles, and those of a kind or of every event that are lists. */
const listFields: ReadonlySet<string> = new Set([
  'attribution',
  'claims',
  'tags',
  'ambiguity',
  ...[...builtInKinds.values()].flatMap(({ roles, fields }) => [
    ...roles.keys(),
    ...[...fields].flatMap(([name, { type }]) => (type === 'texts' ? [name] : [])),
  ]),
]);
