// The modules of each framework: types of the tag, and for React a component.
import { handlerOf } from './description.mjs';
import { reactComponent } from './react-component.mjs';

const made = '// Made from custom-elements.json.\n';
const props = 'TimelineProperties & TimelineAttributes';

/** Types of a tag, in the module of a framework that has them. */
const tagTypes = (className, { imports, names = '', type, where, around, tag }) => `${made}${imports}
import type { ${className} } from '../index.js';
import type { ${['TimelineAttributes', 'TimelineListeners', 'TimelineProperties', names].filter(Boolean).sort().join(', ')} } from './props.js';

export * from '../define.js';
export type { TimelineEventOf } from './props.js';

/** What the tag can have. */
export type TimelineTag = ${type};

declare module '${where}' {
${around.replace('ENTRY', `'${tag}': TimelineTag;`)}
}
`;

const elements = '  namespace JSX {\n    interface IntrinsicElements {\n      ENTRY\n    }\n  }';

/** Listeners as Vue and the component for React name them: \`onAtSelect\`. */
const camelListeners = (events) =>
  events
    .map(
      ({ name, description }) =>
        `  /** ${description} */\n  readonly ${handlerOf(name)}?: ((event: TimelineEventOf<'${name}'>) => void) | undefined;\n`,
    )
    .join('');

function react({ className, tag }) {
  return tagTypes(className, {
    ...{ tag, where: 'react', around: elements },
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    type: `DetailedHTMLProps<HTMLAttributes<${className}>, ${className}> & ${props} & TimelineListeners<'on'>`,
  });
}

function preact({ className, tag }) {
  return tagTypes(className, {
    ...{ tag, where: 'preact', around: elements },
    imports: "import type { HTMLAttributes } from 'preact';",
    type: `HTMLAttributes<${className}> & ${props} & TimelineListeners<'on'>`,
  });
}

function solid({ className, tag }) {
  return tagTypes(className, {
    ...{ tag, where: 'solid-js', around: elements },
    imports: "import type { JSX } from 'solid-js';",
    type: `JSX.HTMLAttributes<${className}> & ${props} & TimelineListeners<'on:'>`,
  });
}

function svelte({ className, tag }) {
  return tagTypes(className, {
    ...{ tag, where: 'svelte/elements' },
    around: '  interface SvelteHTMLElements {\n    ENTRY\n  }',
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    type: `HTMLAttributes<${className}> & ${props} & TimelineListeners<'on' | 'on:'>`,
  });
}

function vue({ className, tag, events }) {
  return `${made}import type { HTMLAttributes, PublicProps } from 'vue';
import type { ${className}, TimelineEventMap } from '../index.js';
import type { TimelineAttributes, TimelineEventOf, TimelineProperties } from './props.js';

export * from '../define.js';
export type { TimelineEventOf } from './props.js';

/** Listeners as properties. */
export interface TimelineHandlers {
${camelListeners(events)}}

/** What the tag can have. */
export type TimelineTag = new () => ${className} & {
  readonly $props: HTMLAttributes & ${props} & TimelineHandlers & PublicProps;
  readonly $emit: <Name extends keyof TimelineEventMap>(name: Name, event: TimelineEventOf<Name>) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    '${tag}': TimelineTag;
  }
}
`;
}

function reactComponentTypes({ className, events }) {
  return `${made}import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { ${className} as TimelineElement } from '../index.js';
import type { TimelineEventOf, TimelineProperties } from './props.js';

export type * from '../index.js';
export type { TimelineEventOf } from './props.js';

/** Listeners as properties. */
export interface TimelineHandlers {
${camelListeners(events)}}

/** What the component can have: nothing but properties, listeners, and what every element has. */
export type TimelineProps = Omit<HTMLAttributes<TimelineElement>, keyof TimelineProperties> &
  TimelineProperties &
  TimelineHandlers & {
    /** What a server has rendered, of \`renderShadowRoot\`: it is seen until the script has run. In the page it is not looked at. */
    readonly served?: string | undefined;
  };

/** The element as a component of React 17 to 19; its \`ref\` is the element. */
export declare const ${className}: ForwardRefExoticComponent<TimelineProps & RefAttributes<TimelineElement>>;
`;
}

/** Files by name: the types of the tag in each framework, and the component for React. */
export function frameworkFiles(description) {
  return {
    'tag-react.d.ts': react(description),
    'tag-preact.d.ts': preact(description),
    'tag-solid.d.ts': solid(description),
    'tag-svelte.d.ts': svelte(description),
    'tag-vue.d.ts': vue(description),
    'react.d.ts': reactComponentTypes(description),
    'react.js': reactComponent(description),
  };
}
