/** Mentions of events in the news, as GDELT lists them, as a document: an event with a chain for each that mentions it. */
import { csvParseRows } from 'd3';
import type { TimelineDocument, WrittenEvent } from '../../src/index.js';

/** One line of the list: times are written as `20170701234500`, in UTC, to a quarter of an hour. */
export interface Mention {
  readonly event: string;
  readonly eventTime: string;
  readonly mentionTime: string;
  readonly outlet: string;
  readonly address: string;
}

/** The lines of a file of comma-separated values. */
export function readMentions(text: string): readonly Mention[] {
  const [names = [], ...lines] = csvParseRows(text);
  return lines.map((fields) => {
    const field = (name: string): string => fields[names.indexOf(name)] ?? '';
    return {
      event: field('globaleventid'),
      eventTime: field('eventtimedate'),
      mentionTime: field('mentiontimedate'),
      outlet: field('mentionsourcename'),
      address: field('mentionidentifier'),
    };
  });
}

/** Events happen at their own time; whoever mentions one has reported it at the time of the mention. */
export function mentionsDocument(mentions: readonly Mention[]): TimelineDocument {
  const sources = new Map<string, object>();
  const byEvent = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { event, address, outlet } = mention;
    sources.set(address, { type: 'webpage', 'container-title': outlet, URL: address });
    byEvent.set(event, [...(byEvent.get(event) ?? []), mention]);
  }
  return {
    title: 'Mentions of events in the news',
    description:
      'From the GDELT project, gdeltproject.org: what it recorded of each event, and who mentioned it when.',
    events: [...byEvent].map(([event, own]) => eventOf(event, own)),
    sources: Object.fromEntries(sources),
  };
}

function eventOf(id: string, mentions: readonly Mention[]): WrittenEvent {
  return {
    id,
    title: `Event ${id}`,
    when: dateOf(mentions[0]?.eventTime ?? ''),
    attribution: mentions.map(({ outlet, address, mentionTime }) => [
      { by: outlet, as: 'outlet', source: address, on: dateOf(mentionTime) },
    ]),
  };
}

/** "2017-07-01T23:45Z" */
function dateOf(digits: string): string {
  return digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)\d\d$/, '$1-$2-$3T$4:$5Z');
}
