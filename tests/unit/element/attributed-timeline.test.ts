// Checks that docblock, README, templates and stylesheet agree on what pages may style.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { styles } from '../../../src/render/styles/styles.js';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');

const element = read('src/element/attributed-timeline.ts');
const readme = read('README.md');
const stylesheet = styles.map(({ cssText }) => cssText).join('\n');
const templates = readdirSync(fileURLToPath(new URL('../../../src/render/views', import.meta.url)))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`src/render/views/${name}`))
  .join('\n');

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

function documented(tag: 'csspart' | 'cssstate'): string[] {
  return sorted(
    Array.from(element.matchAll(new RegExp(`@${tag} ([\\w-]+) - \\S`, 'g')), ([, name = '']) => name),
  );
}

/** Token to default, as the docblock says them. */
function documentedTokens(): Map<string, string> {
  const lines = element.matchAll(/@cssproperty \[(--at-[\w-]+)=(.+)\] - \S/g);
  return new Map(Array.from(lines, ([, name = '', fallback = '']) => [name, fallback]));
}

/** Token to default, as the stylesheet reads it where it reads it first. */
function readTokens(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { 0: start, index } of stylesheet.matchAll(/var\(--at-[\w-]+, /g)) {
    const name = start.slice(4, -2);
    const from = index + start.length;
    if (!found.has(name))
      found.set(name, stylesheet.slice(from, closingFrom(from)).replaceAll('--_ink', '--at-color-ink'));
  }
  return found;
}

/** Where the bracket closes that is open at a place of the stylesheet. */
function closingFrom(from: number): number {
  let depth = 1;
  let at = from;
  while (depth > 0) {
    const letter = stylesheet[at++];
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
  }
  return at - 1;
}

/** The names in every `part`, whole or as one of several in an expression. */
function renderedParts(): string[] {
  const plain = Array.from(templates.matchAll(/\spart="([^"$]+)"/g), ([, names = '']) => names);
  const chosen = Array.from(
    templates.matchAll(/\spart(?:=\$\{([^}]*)\}|: ([^,\n]*))/g),
    ([, expression, attribute = '']) =>
      Array.from((expression ?? attribute).matchAll(/'([^']*)'/g), ([, names = '']) => names),
  );
  return sorted([...plain, ...chosen.flat()].flatMap((names) => names.split(' ')).filter(Boolean));
}

const listedIn = (section: RegExp): string[] =>
  sorted(
    Array.from(
      (section.exec(readme)?.[1] ?? '').matchAll(/`(?::state\()?([\w-]+)\)?`/g),
      ([, name = '']) => name,
    ),
  );

describe('what a page may style', () => {
  it('has these parts, in docblock, README and templates alike: one less breaks a page', () => {
    expect(documented('csspart')).toMatchInlineSnapshot(`
      [
        "about",
        "account",
        "accounts",
        "base",
        "button",
        "chain",
        "citation",
        "details",
        "error",
        "event",
        "export-menu",
        "facets",
        "figures",
        "footer",
        "header",
        "hedge",
        "help",
        "hint",
        "hovered",
        "known",
        "known-line",
        "lane-bar",
        "lane-head",
        "lane-menu",
        "legend",
        "link",
        "lint",
        "list",
        "list-heading",
        "list-item",
        "list-more",
        "list-notes",
        "listbox",
        "mapping",
        "media",
        "needle",
        "notice",
        "overview",
        "overview-handle",
        "overview-window",
        "plot",
        "print",
        "print-item",
        "problems",
        "progress",
        "report",
        "report-label",
        "report-rail",
        "selected",
        "set",
        "set-row",
        "span",
        "stage",
        "standing",
        "subtitle",
        "table",
        "table-head",
        "table-row",
        "thread",
        "title",
        "toolbar",
        "tooltip",
      ]
    `);
    expect(renderedParts()).toEqual(documented('csspart'));
    expect(listedIn(/^Parts: ([^.]*)\./m)).toEqual(documented('csspart'));
  });

  it('has these tokens with these defaults, in docblock and stylesheet alike', () => {
    expect(Object.fromEntries(documentedTokens())).toMatchInlineSnapshot(`
      {
        "--at-button-radius": "6px",
        "--at-color-band": "color-mix(in oklab, var(--at-color-ink) 4.5%, transparent)",
        "--at-color-call": "light-dark(#08695c, #5cccae)",
        "--at-color-count": "light-dark(#ffffff, #0b0d10)",
        "--at-color-event": "light-dark(#343a44, #dfe3ea)",
        "--at-color-focus": "light-dark(#0b62d6, #7ab7ff)",
        "--at-color-ground": "transparent",
        "--at-color-hair": "color-mix(in oklab, var(--at-color-ink) 13%, transparent)",
        "--at-color-incident": "light-dark(#a51e0d, #e56a4c)",
        "--at-color-ink": "currentColor",
        "--at-color-measure": "light-dark(#75563c, #ac937f)",
        "--at-color-now": "light-dark(#b4137e, #ff7fc8)",
        "--at-color-panel": "light-dark(#ffffff, #1d2127)",
        "--at-color-protest": "light-dark(#a56a03, #ecbb53)",
        "--at-color-report": "light-dark(#55617b, #a3abbf)",
        "--at-color-request": "light-dark(#6543a3, #a988e2)",
        "--at-color-second": "color-mix(in oklab, var(--at-color-ink) 77%, transparent)",
        "--at-color-situation": "light-dark(#76757b, #7c888f)",
        "--at-color-statement": "light-dark(#4178be, #aec8fe)",
        "--at-font-family": "inherit",
        "--at-font-size": "13px",
        "--at-height": "768px",
        "--at-max-height": "none",
        "--at-min-height": "0px",
        "--at-radius": "8px",
      }
    `);
    const byName = (tokens: Map<string, string>): object => Object.fromEntries([...tokens].sort());
    expect(byName(readTokens())).toEqual(byName(documentedTokens()));
  });

  it('has every token with its default in the README', () => {
    const rows = Array.from(
      readme.matchAll(/^\| `(--at-[\w-]+)`\s*\| `(.+?)`\s*\|/gm),
      ([, name = '', fallback = '']) => [name, fallback],
    );
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(documentedTokens()));
  });

  it('has these states, in docblock, README and element alike', () => {
    expect(documented('cssstate')).toMatchInlineSnapshot(`
      [
        "auto",
        "dropping",
        "moving",
        "tall",
      ]
    `);
    const code = [
      element,
      read('src/element/page/auto-height.ts'),
      read('src/element/data/files-controller.ts'),
    ]
      .join('')
      .replace(/\/\*\*[\s\S]*?\*\//g, '');
    const set = Array.from(
      code.matchAll(/[sS]tates(?:\.add|\[[^\]]*\])\('([\w-]+)'\)/g),
      ([, name = '']) => name,
    );
    expect(sorted(set)).toEqual(documented('cssstate'));
    expect(listedIn(/^States: ([^.]*)\./m)).toEqual(documented('cssstate'));
  });

  it('leaves no token without a default', () => {
    expect(stylesheet).not.toMatch(/var\(--at-[\w-]+\)/);
  });
});
