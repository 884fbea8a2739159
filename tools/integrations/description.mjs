// What the manifest says of the element, in the form that every integration is made from.

const literals = (text) => [...text.matchAll(/'([^']+)'/g)].map(([, value]) => value);

/** An attribute as it is written in a page: its values where they are few, or whether it is one that stands alone. */
function attributeOf({ name, fieldName, description, type, default: initial }) {
  return {
    ...{ name, fieldName, description, values: literals(type.text) },
    isBoolean: type.text === 'boolean',
    ...(initial &&
      !['null', 'undefined'].includes(initial) && { default: initial.replace(/^'(.*)'$/, '$1') }),
  };
}

/** What properties take that give less: the manifest has the types of their getters. */
const taken = { src: 'string | null', view: 'View | WrittenWhen | null' };

function propertyOf(member) {
  const { [member.name]: text } = taken;
  return text ? { ...member, taken: text, type: { text: `${text} | undefined` } } : member;
}

/** The element of a manifest: its properties that can be set, attributes, events, slots, parts, tokens and states. */
export function descriptionOf(manifest) {
  const declared = manifest.modules.flatMap(({ declarations }) => declarations);
  const element = declared.find(({ customElement }) => customElement);
  const isSettable = ({ kind, readonly }) => kind === 'field' && !readonly;
  return {
    ...{ tag: element.tagName, className: element.name, summary: element.description },
    properties: element.members.filter(isSettable).map(propertyOf),
    attributes: element.attributes.map(attributeOf),
    events: element.events,
    slots: element.slots,
    parts: element.cssParts,
    tokens: element.cssProperties,
    states: element.cssStates,
  };
}

/** `at-select` as `onAtSelect`. */
export function handlerOf(event) {
  return `on-${event}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
