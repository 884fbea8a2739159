// The component for React. It sets what differs from what it set before, and nothing else: what a person has chosen since then stays,
// and a document that is given again with each render is read once.
import { handlerOf } from './description.mjs';

/** The module, for React 17 to 19. */
export function reactComponent({ className, tag, events }) {
  const handlers = events.map(({ name }) => `  ${handlerOf(name)}: '${name}',\n`).join('');
  return `'use client';
// Made from custom-elements.json.
import { createElement, forwardRef, useCallback, useLayoutEffect, useRef } from 'react';
import { ${className} as TimelineElement } from '../define.js';

const events = {
${handlers}};

/** What every element has in React. */
const ofReact = new Set(['className', 'style']);

/** For each element: the properties and listeners that it was last given, and what its properties were before the first of them. */
const known = new WeakMap();

const isOnServer = typeof document === 'undefined';

/** React says of the effect that it does nothing on a server. */
const useDrawnEffect = isOnServer ? () => {} : useLayoutEffect;

/** What holds the place of data that come with the script, so that no server says that there are none. */
const awaited = '<div class="served"></div>';

/**
 * On a server, what is seen until the script has run. As a page is read, the template becomes the shadow root, so that React finds nothing in
 * its place.
 */
function shadowRoot(served, { timeline, events: list, src }) {
  if (!isOnServer || !(served ?? timeline ?? list ?? src)) return null;
  const content = served?.slice(served.indexOf('>') + 1, served.lastIndexOf('</template>')) ?? awaited;
  return createElement('template', { shadowrootmode: 'open', dangerouslySetInnerHTML: { __html: content } });
}

function isOfElement(name) {
  return !ofReact.has(name) && (name in events || name in TimelineElement.prototype);
}

function give(element, given) {
  if (!known.has(element)) known.set(element, { last: {}, initial: {}, listeners: new Set() });
  const own = known.get(element);
  const { last } = own;
  own.last = given;
  for (const name of Object.keys({ ...last, ...given })) {
    if (Object.is(given[name], last[name])) continue;
    if (name in events) listen(element, name);
    else set(element, name, given[name]);
  }
}

/** The listener that was last given is called. */
function listen(element, name) {
  const own = known.get(element);
  if (own.listeners.has(name)) return;
  own.listeners.add(name);
  element.addEventListener(events[name], (event) => own.last[name]?.(event));
}

/** What is taken away is again what it was before it was given. */
function set(element, name, value) {
  const { initial } = known.get(element);
  if (!(name in initial)) initial[name] = element[name];
  element[name] = value === undefined ? initial[name] : value;
  if ((value === undefined || value === null) && name in HTMLElement.prototype) element.removeAttribute(name);
}

export const ${className} = forwardRef(({ served, children, ...props }, ref) => {
  const element = useRef(null);
  const attach = useCallback(
    (node) => {
      element.current = node;
      if (typeof ref === 'function') return ref(node);
      if (ref) ref.current = node;
    },
    [ref],
  );
  const given = {};
  const others = { ref: attach, suppressHydrationWarning: true };
  for (const [name, value] of Object.entries(props)) {
    if (isOfElement(name)) given[name] = value;
    else others[name === 'className' ? 'class' : name] = value;
  }
  useDrawnEffect(() => {
    if (element.current) give(element.current, given);
  });
  return createElement('${tag}', others, shadowRoot(served, given), children);
});
${className}.displayName = '${className}';
`;
}
