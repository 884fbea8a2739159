// Makes of the analyzer's manifest that of the package: what its entry exports, with unions and typed events.
import { LiteralTypes } from './literal-types.mjs';

const entry = 'src/index.ts';
const element = 'AttributedTimeline';
const published = { index: 'dist/index.js', define: 'dist/define.js' };

const isPublic = ({ name, privacy, static: isStatic }) => !privacy && !isStatic && !name.startsWith('#');

/** Texts of descriptions are lines of a comment: where one ends says nothing. */
const unwrapped = (description) => description?.replace(/\s*\n\s*/g, ' ');

/** A member, attribute or event without where it is inherited from; its type as a union. */
function plain(written, types) {
  const { type, description } = written;
  return {
    ...written,
    inheritedFrom: undefined,
    ...(type && { type: { text: types.expand(type.text) } }),
    ...(description && { description: unwrapped(description) }),
  };
}

/** Each event with the type that listeners get; an event without one, or a type without an event, is an error. */
function typedEvents(events, types) {
  const names = new Set(events.map(({ name }) => name));
  const missing = [...types.events.keys()].filter((name) => !names.has(name));
  const untyped = [...names].filter((name) => !types.events.has(name));
  if (missing.length + untyped.length > 0)
    throw new Error(
      `events of docblock and of TimelineEventMap differ: ${[...missing, ...untyped].join(', ')}`,
    );
  return events.map((event) => ({ ...plain(event, types), type: { text: types.events.get(event.name) } }));
}

function elementOf(declaration, types) {
  return {
    ...declaration,
    superclass: { name: 'LitElement', package: 'lit' },
    members: declaration.members.filter(isPublic).map((member) => plain(member, types)),
    attributes: declaration.attributes.map((attribute) => plain(attribute, types)),
    events: typedEvents(declaration.events, types),
  };
}

/** The declarations that the entry exports, where the analyzer has them: types it does not know. */
function exportedOf(modules) {
  const byPath = new Map(modules.map((module) => [module.path.replace(/\.ts$/, ''), module]));
  const { exports } = byPath.get(entry.replace(/\.ts$/, ''));
  return exports.flatMap(({ name, declaration }) => {
    const path = `src/${(declaration.module ?? '').replace(/^(?:\.\/|\/?src\/)/, '')}`.replace(
      /\.[jt]s$/,
      '',
    );
    return byPath.get(path)?.declarations?.filter((each) => each.name === name) ?? [];
  });
}

const exportOf = ({ name }) => ({ kind: 'js', name, declaration: { name, module: published.index } });

/** The plug-in of the analyzer. */
export function publicModule() {
  const types = new LiteralTypes();
  return {
    name: 'public-module',
    analyzePhase: ({ ts, node }) => types.read(ts, node),
    packageLinkPhase({ customElementsManifest }) {
      const declarations = exportedOf(customElementsManifest.modules).map((declaration) =>
        declaration.name === element ? elementOf(declaration, types) : declaration,
      );
      const { tagName: name } = declarations.find((declaration) => declaration.name === element);
      const definition = { kind: 'custom-element-definition', name };
      customElementsManifest.modules = [
        {
          kind: 'javascript-module',
          path: published.index,
          declarations,
          exports: declarations.map(exportOf),
        },
        {
          ...{ kind: 'javascript-module', path: published.define, declarations: [] },
          exports: [{ ...definition, declaration: exportOf({ name: element }).declaration }],
        },
      ];
    },
  };
}
