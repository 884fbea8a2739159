/** Resolves the tokens of the host's page to the plain colours and fonts that the painters need. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lightPalette, type PaletteName } from '../render/palette.js';
import { probedVoices } from '../render/probes.js';
import type { Theme } from '../render/theme.js';
import { brightness, isTransparent } from './css-colour.js';

export class ThemeController implements ReactiveController {
  /** Undefined until the first resolution. */
  theme: Theme | undefined;
  /** Counts resolutions: text measured before one does not hold after it. */
  version = 0;
  /** Whether the host's text is light, so that its ground is dark. */
  dark = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #frame = 0;
  readonly #forced: MediaQueryList = matchMedia('(forced-colors: active)');

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#forced.addEventListener('change', this.#changed);
    document.fonts.addEventListener('loadingdone', this.#changed);
    if (this.theme) this.#changed();
  }

  hostDisconnected(): void {
    this.#forced.removeEventListener('change', this.#changed);
    document.fonts.removeEventListener('loadingdone', this.#changed);
    cancelAnimationFrame(this.#frame);
  }

  /** The probes exist from the first update on. */
  hostUpdated(): void {
    if (this.theme || !this.#host.isConnected) return;
    // A change of a token fires no event, but a transition of a colour that hangs on it does.
    this.#host.shadowRoot?.addEventListener('transitionend', this.#probeChanged);
    void this.#host.updateComplete.then(this.#changed);
  }

  /** A change of scheme ends the transitions of all probes at once: one resolution serves them. */
  readonly #probeChanged = (event: Event): void => {
    if (!(event.target as Element).matches('[data-probe]')) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#changed);
  };

  readonly #changed = (): void => {
    const root = this.#host.shadowRoot;
    if (!root || !this.#host.isConnected) return;
    this.dark = brightness(getComputedStyle(this.#host).color) > 0.5;
    this.theme = resolveTheme(root, this.#host, this.#forced.matches);
    this.version++;
    this.#host.requestUpdate();
  };
}

function resolveTheme(root: ShadowRoot, host: HTMLElement, forced: boolean): Theme {
  const styleOf = (name: string): CSSStyleDeclaration | undefined => {
    const probe = root.querySelector(`[data-probe="${name}"]`);
    return probe ? getComputedStyle(probe) : undefined;
  };
  const colour = (name: PaletteName): string => styleOf(`colour-${name}`)?.color ?? lightPalette[name];
  const ground = colour('ground');
  const { ink, second, hair, band } = {
    ink: colour('ink'),
    second: colour('second'),
    hair: colour('hair'),
    band: colour('band'),
  };
  return {
    colours: {
      statement: colour('statement'),
      call: colour('call'),
      request: colour('request'),
      incident: colour('incident'),
      protest: colour('protest'),
      measure: colour('measure'),
      report: colour('report'),
      situation: colour('situation'),
      event: colour('event'),
    },
    ink,
    second,
    hair,
    band,
    ground: isTransparent(ground) ? groundOf(host) : ground,
    fonts: Object.fromEntries(
      probedVoices.map((voice) => [voice, fontOf(styleOf(`voice-${voice}`))]),
    ) as Theme['fonts'],
    forced,
  };
}

/** Firefox gives no computed `font` shorthand. */
function fontOf(style: CSSStyleDeclaration | undefined): string {
  if (!style) return '13px sans-serif';
  return `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
}

/** What the element stands on: the first opaque background on the way up, through shadow roots. */
function groundOf(host: HTMLElement): string {
  let element: Element | null = host;
  while (element) {
    const { backgroundColor } = getComputedStyle(element);
    if (!isTransparent(backgroundColor)) return backgroundColor;
    const parent: Node | null = element.assignedSlot ?? element.parentNode;
    element = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  }
  return brightness(getComputedStyle(host).color) > 0.5 ? '#000000' : '#ffffff';
}
