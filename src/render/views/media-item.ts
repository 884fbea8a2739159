/** One picture, film or recording of an event: shown where the host lets it load, else its words with a link to it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Media } from '../../model/event.js';
import { isWithin } from '../../model/media.js';
import { mediaForm, mediaWords } from '../../model/media-form.js';
import type { Locale } from '../../words/locale.js';
import { given } from './bidi-text.js';
import { hostOf } from './source-line.js';

/** How media are shown. */
export interface MediaLook {
  readonly locale: Locale;
  /** The language of their words, where it is known. */
  readonly lang: string | undefined;
  /** Whether anything is loaded from where it lies. */
  readonly isLoaded: boolean;
  /** On paper nothing is played, and addresses are written out. */
  readonly isPaper?: boolean;
  /** -1 where links are no stops for Tab. */
  readonly tabindex?: number;
}

/** A figure, or a line of words. */
export function mediaItem(media: Media, look: MediaLook): TemplateResult {
  const form = look.isLoaded ? mediaForm(media) : 'none';
  if (form === 'image' && (look.isPaper !== true || isThere(media.src)))
    return figure(picture(media, look), media, look);
  if (form === 'none' || look.isPaper === true) return wordsLine(media, look);
  return figure(form === 'video' ? film(media, look) : recording(media, look), media, look);
}

/** Addresses whose pictures were shown last, of which browsers still have the files: paper has them without asking anybody. */
const shown = new Set<string>();
/** As many as a browser keeps of a page, about. */
const mostShown = 200;

function isThere(src: string): boolean {
  return isWithin(src) || shown.has(src);
}

/** The parser checked addresses: http, https, or a picture within the document, which is no page to go to. */
function link({ src }: Media, words: TemplateResult, { isPaper, tabindex = 0 }: MediaLook): TemplateResult {
  if (src === '' || isWithin(src)) return words;
  if (isPaper === true) return html`${words} <bdi dir="ltr" class="address">${src}</bdi>`;
  return html`<a href=${src} part="link" target="_blank" rel="noopener noreferrer" tabindex=${tabindex}
    >${words}</a
  >`;
}

function wordsLine(media: Media, look: MediaLook): TemplateResult {
  const { lang, locale } = look;
  const [first = '', ...rest] = mediaWords(media);
  const words = first === '' ? hostWords(media, locale) : given(first, lang);
  return html`<p class="media-words">
    ${link(media, words, look)}${facts([...rest, media.credit ?? ''], look)}
  </p>`;
}

function hostWords({ src }: Media, { media: strings }: Locale): TemplateResult {
  if (src === '') return html`${strings.undescribed}`;
  return isWithin(src) ? html`${strings.undescribedPicture}` : html`<bdi dir="ltr">${hostOf(src)}</bdi>`;
}

function facts(words: readonly string[], { lang, locale }: MediaLook): readonly TemplateResult[] {
  return words
    .filter((text) => text.trim() !== '')
    .map((text) => html`<span class="second">${locale.punctuation.facts}${given(text, lang)}</span>`);
}

function figure(content: TemplateResult, media: Media, look: MediaLook): TemplateResult {
  const { caption = '', credit = '', src } = media;
  const { lang, locale } = look;
  const words = [caption, credit].filter((text) => text.trim() !== '').map((text) => given(text, lang));
  const way = isWithin(src) ? [] : [link(media, html`<bdi dir="ltr">${hostOf(src)}</bdi>`, look)];
  const parts = [...words, ...(look.isPaper === true ? [] : way)];
  return html`<figure class="media-figure" part="media">
    ${content}
    <figcaption>
      ${parts.map((part, at) => html`${at === 0 ? nothing : locale.punctuation.facts}<span class=${at === 0 && caption !== '' ? '' : 'second'}>${part}</span>`)}
    </figcaption>
  </figure>`;
}

/**
 * Its room is kept, and its words stand there until it is loaded, and for good where it cannot be. What must be known when it is asked
 * for stands in the template, and so before the address.
 */
function picture(media: Media, { lang, locale, isPaper }: MediaLook): TemplateResult {
  const { alt, caption = '', src } = media;
  const { undescribedPicture: undescribed } = locale.media;
  const words = mediaWords(media)[0] ?? (alt === undefined ? undescribed : '');
  const [loading, decoding] = isPaper === true ? ['eager', 'sync'] : ['lazy', 'async'];
  return html`<div class="picture" .style=${roomOf(media, 3 / 2)}>
    <span class="picture-words second" aria-hidden="true">${given(words, lang)}</span>
    <img
      referrerpolicy="no-referrer"
      decoding=${decoding}
      loading=${loading}
      alt=${alt ?? (caption === '' ? undescribed : '')}
      src=${src}
      @load=${loadEnded}
      @error=${loadEnded}
    />
  </div>`;
}

/** Its width and the form of its room, by what is known of it. */
function roomOf({ width, height }: Media, otherwise: number): string {
  const ratio = width !== undefined && height !== undefined ? width / height : otherwise;
  return `aspect-ratio:${ratio}${width === undefined ? '' : `;inline-size:min(100%,${width}px)`}`;
}

function remember(src: string): void {
  shown.delete(src);
  shown.add(src);
  for (const oldest of shown) {
    if (shown.size <= mostShown) break;
    shown.delete(oldest);
  }
}

/** A mark for the style: the node is that of one address as long as it lives. */
function loadEnded(event: Event): void {
  const image = event.currentTarget as HTMLImageElement;
  const src = image.getAttribute('src') ?? '';
  if (event.type === 'load' && !isWithin(src)) remember(src);
  image.parentElement?.setAttribute('data-state', event.type);
}

function film(media: Media, look: MediaLook): TemplateResult {
  return html`<video
    controls
    playsinline
    preload="none"
    tabindex=${look.tabindex ?? nothing}
    .style=${roomOf(media, 16 / 9)}
    aria-label=${labelOf(media, look)}
    src=${media.src}
  ></video>`;
}

function recording(media: Media, look: MediaLook): TemplateResult {
  return html`<audio
    controls
    preload="none"
    tabindex=${look.tabindex ?? nothing}
    aria-label=${labelOf(media, look)}
    src=${media.src}
  ></audio>`;
}

function labelOf(media: Media, { locale }: MediaLook): string {
  return mediaWords(media)[0] ?? locale.media.heading;
}
