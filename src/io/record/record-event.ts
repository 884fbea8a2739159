/** One event in the record: all that is known of it, in words. */
import { isWithin } from '../../model/media.js';
import { mediaForm, mediaWords } from '../../model/media-form.js';
import type { Timeline } from '../../model/timeline.js';
import { capitalise, fill, joinFacts } from '../../words/compose.js';
import type { Description } from '../../words/describe.js';
import { ownFieldsOf } from '../../model/format/own-fields.js';
import { jsonText } from '../writers/json-text.js';
import { address, formatted, given, markup, paragraph, type Markup, type MarkupValue } from './markup.js';
import {
  accountOf,
  accountsOf,
  chainOf,
  figuresOf,
  quotesOf,
  sourceLink,
  standingLines,
  type RecordContext,
} from './record-accounts.js';

/** An item of the list; both sides of a dispute, and every chain, stand in it. */
export function recordEvent(timeline: Timeline, description: Description, context: RecordContext): Markup {
  const { title, lang, event, accounts, otherClaims, standings } = description;
  return markup`<li id="event-${description.row}"><h3>${given(title, lang)}</h3>
${dateLine(description, context)}${partiesLine(description, context)}
${standingLines(standings, context)}${event.text === undefined ? undefined : paragraph(formatted(event.formattedText ?? [event.text], lang))}
${mediaOf(description, context)}${accountsOf(accounts, context)}${otherClaims.map((claim) => accountOf(claim, context))}${figuresOf(description, context)}${quotesOf(description, context)}
${chainsOf(description, context)}${notesOf(timeline, description, context)}</li>
`;
}

function dateLine(description: Description, { locale }: RecordContext): Markup | undefined {
  const { date, asWritten, count, reported, known } = description;
  const written = asWritten === undefined ? '' : fill(locale.interface.asWritten, { text: asWritten });
  const facts = [capitalise(date, locale.lang), written, count ?? '', reported ?? '', known ?? ''];
  return paragraph(joinFacts(facts, locale));
}

/** In words with their addresses: the record loads nothing, now or when it is read. Pictures within the document are in that of the record. */
function mediaOf({ event, lang }: Description, { locale }: RecordContext): MarkupValue {
  const { media = [] } = event;
  const facts = locale.punctuation.facts;
  const lines = media.map((one) => {
    const words = [...mediaWords(one), one.credit ?? ''].filter((text) => text.trim() !== '');
    const { undescribed, undescribedPicture } = locale.media;
    const unknown = mediaForm(one) === 'image' ? undescribedPicture : undescribed;
    const known = words.length > 0 ? words : [unknown];
    return paragraph([
      known.map((text, at) => [at === 0 ? undefined : facts, given(text, lang)]),
      one.src === '' || isWithin(one.src) ? undefined : [' ', address(one.src)],
    ]);
  });
  return media.length === 0 ? undefined : [paragraph(locale.media.heading, 'second'), lines];
}

function partiesLine(
  { kind, roles, states, numbers, fields }: Description,
  { locale }: RecordContext,
): MarkupValue {
  const { labelled } = locale.punctuation;
  const facts = [
    kind,
    ...roles.map(({ label, names }) => fill(labelled, { label, text: names.join(locale.punctuation.notes) })),
    ...[...fields, ...numbers].map(({ label, text }) => fill(labelled, { label, text })),
  ];
  const chips = states.map((state) => [markup`<span class="state">${state}</span>`, ' ']);
  return [paragraph(joinFacts(facts, locale), 'second'), chips.length > 0 ? paragraph(chips) : undefined];
}

/** Who says so, chain by chain; then those who say something else. */
function chainsOf(
  { chains, noSource, opposed, repeated, sourceCount }: Description,
  context: RecordContext,
): MarkupValue {
  const { locale } = context;
  const heading = (template: string): string => fill(template, { chains: '' }).trim();
  const own =
    chains.length === 0
      ? [paragraph(noSource, 'second')]
      : [
          paragraph(heading(locale.event.source), 'second'),
          ...chains.map((steps) => chainOf(steps, context)),
        ];
  const others = opposed.map(({ template, chains: against }) => [
    paragraph(heading(template), 'second'),
    ...against.map((steps) => chainOf(steps, context)),
  ]);
  return [...own, ...others, paragraph(joinFacts([sourceCount, repeated ?? ''], locale), 'second')];
}

/** Its links, the basis of its date, open questions, what the format does not know, and its sources. */
function notesOf(timeline: Timeline, description: Description, context: RecordContext): MarkupValue {
  const { basis, links, event, sources, lang, row } = description;
  const { interface: strings } = context.locale;
  const numbers = sources.flatMap(({ id }) => context.numbers.get(id) ?? []);
  const line = (label: string, words: MarkupValue): Markup =>
    markup`<p class="second"><b>${label}</b> ${words}</p>`;
  const own = ownFieldsOf(timeline, event, timeline.written(row)).map(([name, value]) =>
    line(name, given(typeof value === 'string' ? value : (jsonText(value) ?? ''))),
  );
  return [
    links.map(({ spoken, id }) => paragraph(linkTo(timeline.rowOf(id ?? ''), spoken, context), 'second')),
    basis === undefined ? undefined : line(strings.dated, basis),
    event.when?.note === undefined ? undefined : line(strings.when, given(event.when.note, lang)),
    event.ambiguity.length > 0
      ? line(strings.openQuestions, given(event.ambiguity.join(' '), lang))
      : undefined,
    own,
    numbers.length > 0
      ? line(
          strings.sourcesHeading,
          numbers.map((number) => [sourceLink(number), ' ']),
        )
      : undefined,
  ];
}

function linkTo(row: number, words: string, { listed }: RecordContext): MarkupValue {
  return !listed.has(row) ? words : markup`<a href="#event-${row}">${words}</a>`;
}
