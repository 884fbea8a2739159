/** Imitations of common host pages, for stories and contrast tests. */
import { html, type TemplateResult } from 'lit';

export interface Host {
  /** Rules of the page; they apply to the element with the class `host`. */
  readonly css: string;
  /** What makes the page dark: a class, or the value of `data-bs-theme`. */
  readonly dark?: 'class' | 'data-bs-theme';
}

export type HostName = 'newspaper' | 'dashboard' | 'bootstrap' | 'tailwind' | 'highContrast' | 'reverting';

export const hosts: Readonly<Record<HostName, Host>> = {
  /** Serif on cream, thin rules, one red. */
  newspaper: {
    css: `
      .host { background: #fbf6ec; color: #2b2622; font: 18px/1.55 Georgia, 'Times New Roman', serif; padding: 24px; }
      .host p { text-align: justify; hyphens: auto; }
      .host attributed-timeline {
        --at-font-size: 14px; --at-radius: 0; --at-button-radius: 0; --at-color-panel: #fffdf8;
        --at-color-incident: #8f1d2c; border-block: 1px solid #cfc5b4; padding-block: 16px;
      }`,
  },
  /** Panels on near black, as in a control room. */
  dashboard: {
    css: `
      .host { background: #0d131a; color: #d3dce6; font: 14px/1.4 system-ui, sans-serif; padding: 24px; }
      .host attributed-timeline {
        background: #151d26; padding: 16px; border-radius: 12px; --at-color-panel: #1c2632; --at-height: 44rem;
      }`,
  },
  /** Variables, reset forms of its own, a theme by attribute. */
  bootstrap: {
    dark: 'data-bs-theme',
    css: `
      .host { --bs-body-color: #212529; --bs-body-bg: #ffffff; --bs-link-color: #0a58ca; --bs-border-radius: 0.375rem; }
      .host[data-bs-theme='dark'] {
        color-scheme: dark; --bs-body-color: #dee2e6; --bs-body-bg: #212529; --bs-link-color: #6ea8fe;
      }
      .host *, .host *::before, .host *::after { box-sizing: border-box; }
      .host {
        margin: 0; padding: 24px; color: var(--bs-body-color); background-color: var(--bs-body-bg);
        font: 400 1rem/1.5 system-ui, sans-serif; -webkit-text-size-adjust: 100%;
      }
      .host button { margin: 0; border-radius: 0; font: inherit; text-transform: none; }
      .host a { color: var(--bs-link-color); }
      .host attributed-timeline {
        --at-color-focus: var(--bs-link-color); --at-color-panel: var(--bs-body-bg);
        --at-radius: var(--bs-border-radius); --at-button-radius: var(--bs-border-radius);
      }`,
  },
  /** Everything reset, a theme by class. */
  tailwind: {
    dark: 'class',
    css: `
      .host, .host *, .host *::before, .host *::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
      .host { line-height: 1.5; tab-size: 4; font-family: ui-sans-serif, system-ui, sans-serif; }
      .host ol, .host ul { list-style: none; }
      .host img, .host svg, .host canvas { display: block; vertical-align: middle; }
      .host button { font: inherit; letter-spacing: inherit; background: transparent; border-radius: 0; }
      .host { padding: 24px; background: #f8fafc; color: #0f172a; }
      .host.dark { background: #0f172a; color: #e2e8f0; }`,
  },
  /** White and yellow on black. */
  highContrast: {
    css: `
      .host { background: #000000; color: #ffffff; font: 16px/1.5 Verdana, sans-serif; padding: 24px; }
      .host a { color: #ffff00; }
      .host attributed-timeline {
        --at-color-second: #ffffff; --at-color-hair: #9a9a9a; --at-color-panel: #000000; --at-color-focus: #ffff00;
        --at-font-size: 14px;
      }`,
  },
  /** A rule that reverts every element of the page, whatever its own style sheets set. */
  reverting: {
    css: `
      .host { background: #ffffff; color: #222222; font: 20px/1.2 serif; text-align: center; padding: 24px; }
      .host * { all: revert; }`,
  },
};

/** Content on a page of that kind. */
export function hostPage(name: HostName, content: unknown, dark = false): TemplateResult {
  const { css, dark: how } = hosts[name];
  return html`<style>
      ${css}
    </style>
    <div
      class="host ${dark && how === 'class' ? 'dark' : ''}"
      data-bs-theme=${dark && how === 'data-bs-theme' ? 'dark' : 'light'}
    >
      ${content}
    </div>`;
}
