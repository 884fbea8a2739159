/** How a page makes the details of an event itself. */
import type { TemplateResult } from 'lit';
import type { TimelineEvent } from '../../model/event.js';

/**
 * What stands in place of the details of an event; null or undefined: those of the element. A template or a text is made anew with each
 * update of the details, a node once for each event and function.
 */
export type RenderDetails = (event: TimelineEvent) => TemplateResult | Node | string | null | undefined;
