/** The language that the element speaks: that of the nearest `lang`, followed while the element is in the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { en } from '../../locales/en.js';
import { numberFormat } from '../../words/formats.js';
import type { Locale } from '../../words/locale.js';
import { memoize } from '../../util/memoize.js';
import { closestLang } from './closest-lang.js';
import { treeElements } from './composed-ancestors.js';
import { languageFor, loadedLocale, loadLocale, mannerOf } from './load-locale.js';

/** The locale of one element: that of the host, else by language tag; the last one stays until another has come. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #given: () => Locale | undefined;
  /** What is drawn until another language is there. */
  #last: Locale = en;
  /** The language that was last asked for; it is not asked for again until there was another, or a new place in the page. */
  #asked = 'en';
  /** Made in the page: a server has none. */
  #observer: MutationObserver | undefined;
  readonly #inManner = memoize((locale: Locale, intl: string): Locale =>
    intl === locale.intl ? locale : { ...locale, intl },
  );

  /** `given`: strings of the host's own, which come before those of any language. */
  constructor(host: ReactiveControllerHost & HTMLElement, given: () => Locale | undefined) {
    this.#host = host;
    this.#given = given;
    host.addController(this);
  }

  /** Moving any ancestor disconnects the element and connects it again: the list of ancestors is valid in between. */
  hostConnected(): void {
    this.#asked = 'en';
    // The first format of a page takes a browser tens of milliseconds, whichever it is: a task of its own, while data come.
    setTimeout(() => numberFormat(this.#last.intl, {}));
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    for (const element of treeElements(this.#host))
      this.#observer.observe(element, { attributeFilter: ['lang', 'dir'] });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** The strings to draw with now; asks for those of the nearest `lang`, and for an update when they come. */
  get locale(): Locale {
    const given = this.#given();
    if (given) return given;
    const tag = closestLang(this.#host);
    const language = languageFor(tag);
    const known = loadedLocale(language);
    if (known) this.#last = known;
    else if (language !== this.#asked) void this.#load(language);
    this.#asked = language;
    return this.#inManner(this.#last, mannerOf(this.#last, tag));
  }

  async #load(language: string): Promise<void> {
    const came = await loadLocale(language);
    if (!came && this.#asked === language) this.#last = en;
    this.#host.requestUpdate();
  }
}
