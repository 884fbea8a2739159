/** What the element is on a server: nothing, unless a program there has given it a view. */
import { isServer, type TemplateResult } from 'lit';
import type { EventFilter } from '../../layout/index/event-filter.js';
import type { Locale } from '../../words/locale.js';
import type { TimelineDocument, WrittenEvent } from '../../model/written.js';
import type { Timeline } from '../../model/timeline.js';

/** Whether this runs without a page: Lit's own sign, which its types take for that of a browser. */
export const isOnServer: boolean = isServer;

/** What a view on a server is made from, beside settings. */
export interface ServerElement {
  readonly filter: EventFilter | undefined;
  readonly locale: Locale | undefined;
  readonly timeline: TimelineDocument | Timeline | undefined;
  readonly events: readonly WrittenEvent[] | undefined;
}

/** Makes the content of the shadow root, where anything does. */
export const serverView: { make?: (element: ServerElement) => TemplateResult } = {};
