/** Keeps the theme: reads it off the page when the page, its media or the element's own choice change. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { memoize } from '../../util/memoize.js';
import type { Scheme, SchemeChoice, Theme } from '../../render/theme/theme.js';
import type { Languages, Measure } from '../../layout/metrics.js';
import { brightness } from './css-colour.js';
import { measureWith } from './measure-with.js';
import { composedElements, isElement } from './composed-ancestors.js';
import { NextFrame } from './next-frame.js';
import { ownWindow } from './own-window.js';
import { readTheme } from './read-theme.js';

/**
 * The theme of one element, and the text measure for it; each is another object wherever something may have changed,
 * for caches go by identity.
 */
export class ThemeController implements ReactiveController {
  /** Undefined until it was read for the first time. */
  theme: Theme | undefined;
  /** The text colour that the page gives; undefined until it was read. */
  #ink: string | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #chosen: () => Scheme | undefined;
  /** The probe of the text colour, read in each update. */
  readonly #brightness = memoize(brightness);
  readonly #measure = memoize(
    (theme: Theme | undefined, words: string, titles: string, document: Document) =>
      theme ? measureWith(theme.fonts, { words, titles }, document) : undefined,
  );
  /** On the document that the element is in. */
  #listening: AbortController | undefined;
  readonly #frame: NextFrame;
  /** Of the window that the element is in. */
  #forced: MediaQueryList | undefined;
  #strong: MediaQueryList | undefined;
  /** Made in the page: a server has none. */
  #observer: MutationObserver | undefined;

  /** `chosen`: the scheme of the element's own; with anything else it follows the page. */
  constructor(host: ReactiveControllerHost & HTMLElement, chosen: () => Scheme | undefined) {
    this.#host = host;
    this.#frame = new NextFrame(host);
    this.#chosen = () => {
      // An attribute may say anything.
      const scheme = chosen();
      return scheme === 'light' || scheme === 'dark' ? scheme : undefined;
    };
    host.addController(this);
  }

  /** How much larger than it was laid out the drawing is seen. */
  get scale(): number {
    return this.theme?.scale ?? 1;
  }

  /** The widths of text in its fonts: another function where these may have changed, undefined until they are known. */
  measure({ words, titles }: Languages): Measure | undefined {
    return this.#measure(this.theme, words, titles, this.#host.ownerDocument);
  }

  /** Light text means a dark background. */
  get choice(): SchemeChoice {
    return {
      scheme: this.#schemeWith(this.#ink),
      own: this.#chosen() !== undefined,
      ink: this.#ink,
      scale: this.scale,
    };
  }

  #schemeWith(ink: string | undefined): Scheme {
    const isDark = ink !== undefined && this.#brightness(ink) > 0.5;
    return this.#chosen() ?? (isDark ? 'dark' : 'light');
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const view = ownWindow(this.#host);
    this.#forced = view.matchMedia('(forced-colors: active)');
    this.#strong = view.matchMedia('(prefers-contrast: more)');
    for (const query of [this.#forced, this.#strong, view.matchMedia('(prefers-color-scheme: dark)')])
      query.addEventListener('change', this.#readSoon, { signal });
    const { ownerDocument } = this.#host;
    ownerDocument.fonts.addEventListener('loadingdone', this.#fontsLoaded, { signal });
    ownerDocument.addEventListener('transitionend', this.#pageMoved, { signal });
    // A class or a style of an ancestor may change the background and leave the text as it is.
    this.#observer ??= new MutationObserver(() => this.#readSoon());
    for (const element of composedElements(this.#host)) this.#observer.observe(element, { attributes: true });
    if (this.theme) this.#readSoon();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#observer?.disconnect();
    this.#frame.cancel();
  }

  /** Before the probes exist: the first rendering is to be in the right scheme. */
  hostUpdate(): void {
    this.#ink ??= this.#chosen() ? undefined : getComputedStyle(this.#host).color;
  }

  /** The probes exist from the first update on. */
  hostUpdated(): void {
    if (this.theme || !this.#host.isConnected) return;
    const root = this.#host.shadowRoot;
    root?.addEventListener('transitionend', this.#probeChanged);
    // Runs whenever the probes are displayed again: no transition reports what changed while they were not.
    root?.addEventListener('animationstart', this.#probeChanged);
    // Before anything is seen; in a task of its own, since it has all styles computed.
    this.#readSoon();
  }

  /** A change of scheme ends the transitions of all probes at once: one reading serves them. */
  readonly #probeChanged = (event: Event): void => {
    if ((event.target as Element).matches('.probes, .probes *')) this.#readSoon();
  };

  /** A background that changed slowly. */
  readonly #pageMoved = ({ target }: Event): void => {
    const node = target as Node;
    if (isElement(node) && node !== this.#host && node.contains(this.#host)) this.#readSoon();
  };

  readonly #fontsLoaded = (): void => this.#apply(this.theme && { ...this.theme });

  readonly #readSoon = (): void => this.#frame.ask(() => this.#read());

  #read(): void {
    const root = this.#host.shadowRoot;
    const probe = root?.querySelector('[data-probe=host]');
    if (!root || !probe || !this.#host.isConnected) return;
    const { color } = getComputedStyle(probe);
    const theme = readTheme(root, {
      forced: this.#forced?.matches ?? false,
      strong: this.#strong?.matches ?? false,
      scheme: this.#schemeWith(color),
    });
    if (color === this.#ink && JSON.stringify(theme) === JSON.stringify(this.theme)) return;
    this.#ink = color;
    this.#apply(theme);
  }

  #apply(theme: Theme | undefined): void {
    this.theme = theme;
    this.#host.requestUpdate();
  }
}
