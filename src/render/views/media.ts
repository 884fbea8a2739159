/** The media of an event: so many at once, the others on request or counted. */
import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Description } from '../../words/describe.js';
import { countWords } from '../../words/compose.js';
import { mediaItem, type MediaLook } from './media-item.js';

/** How many are shown until more are asked for. */
const atOnce = 12;

/** What is shown of the media of an event, and how. */
export type MediaContent = Omit<MediaLook, 'lang'> & { readonly description: Description };

/** The first of them, and how many there are beyond; nothing where there are none. */
export function mediaList(content: MediaContent): TemplateResult | typeof nothing {
  const rest = countOf(content) - atOnce;
  if (countOf(content) === 0) return nothing;
  const words = rest > 0 ? countWords(content.locale.media.notShown, rest, content.locale) : '';
  return html`<div class="media">
    ${items(content, atOnce)} ${words === '' ? nothing : html`<p class="second">${words}</p>`}
  </div>`;
}

/** The same with a button for more. */
export function mediaOnRequest(content: MediaContent): unknown {
  return countOf(content) === 0 ? nothing : onRequest(content);
}

function countOf({ description }: MediaContent): number {
  return description.event.media?.length ?? 0;
}

function items(content: MediaContent, count: number): readonly unknown[] {
  const { event, lang } = content.description;
  return (event.media ?? [])
    .slice(0, count)
    .map((media) => keyed(`${content.isLoaded}${media.src}`, mediaItem(media, { ...content, lang })));
}

/** Remembers how many were asked for, as long as the event is the same. */
class MediaOnRequest extends AsyncDirective {
  #content: MediaContent | undefined;
  #count = atOnce;

  override render(content: MediaContent): TemplateResult {
    if (content.description.id !== this.#content?.description.id) this.#count = atOnce;
    this.#content = content;
    return this.#template(content);
  }

  #template(content: MediaContent): TemplateResult {
    const { locale } = content;
    const rest = countOf(content) - this.#count;
    const label = countWords(locale.media.showMore, Math.min(rest, atOnce), locale);
    return html`<div class="media">
      ${items(content, this.#count)}
      ${rest > 0 ? html`<button type="button" part="button" @click=${this.#more}>${label}</button>` : nothing}
    </div>`;
  }

  readonly #more = ({ currentTarget }: Event): void => {
    const list = (currentTarget as HTMLElement).parentElement;
    const before = this.#count;
    this.#count += atOnce;
    if (this.#content) this.setValue(this.#template(this.#content));
    // The button goes on to others, or is gone: reading goes on with what was asked for.
    const next = list?.children[before] as HTMLElement | undefined;
    const stop = next?.querySelector<HTMLElement>('a, video, audio');
    if (next && !stop) next.tabIndex = -1;
    (stop ?? next)?.focus();
  };
}

const onRequest = directive(MediaOnRequest);
