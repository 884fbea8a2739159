// What editors show of the element: web-types for those of JetBrains, custom data for VS Code.

/** `web-types.json`, for the editors of JetBrains. */
export function webTypes({ name, version }, description) {
  const { tag, className, summary, properties, attributes, events, slots, parts, tokens, states } =
    description;
  const named = (list) =>
    list.map(({ name: each, description: text }) => ({ name: each, description: text }));
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    ...{ name, version, 'description-markup': 'markdown' },
    contributions: {
      html: {
        elements: [
          {
            ...{ name: tag, description: summary, symbol: className, slots: named(slots) },
            attributes: attributes.map(webTypesAttribute),
            js: {
              properties: properties.map((each) => ({
                ...{ name: each.name, description: each.description, value: { type: each.type.text } },
              })),
              events: named(events),
            },
            css: {
              properties: tokens.map((each) => ({
                ...{ name: each.name, description: each.description, default: each.default },
              })),
              parts: named(parts),
              'pseudo-classes': states.map((each) => ({
                ...{ name: `state(${each.name})`, description: each.description },
              })),
            },
          },
        ],
      },
    },
  };
}

function webTypesAttribute({ name, description, values, isBoolean, default: initial }) {
  const type = values.length > 0 ? values.map((value) => `'${value}'`).join(' | ') : 'string';
  return {
    ...{ name, description, ...(initial && { default: initial }) },
    value: isBoolean ? { kind: 'no-value', type: 'boolean' } : { type },
    ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
  };
}

const markdown = (value) => ({ kind: 'markdown', value });

/** `vscode.html-custom-data.json`: tag, attributes and their values. */
export function htmlData({ tag, summary, attributes }) {
  const attribute = ({ name, description, values, isBoolean }) => ({
    ...{ name, description: markdown(description), ...(isBoolean && { valueSet: 'v' }) },
    ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
  });
  return {
    version: 1.1,
    tags: [{ name: tag, description: markdown(summary), attributes: attributes.map(attribute) }],
  };
}

/** `vscode.css-custom-data.json`: tokens, parts and states. */
export function cssData({ tokens, parts, states }) {
  const described = (name, { description }) => ({ name, description: markdown(description) });
  return {
    version: 1.1,
    properties: tokens.map((token) => described(token.name, token)),
    pseudoElements: parts.map((part) => described(`::part(${part.name})`, part)),
    pseudoClasses: states.map((state) => described(`:state(${state.name})`, state)),
  };
}
