// The types that all frameworks share: properties, attributes and listeners of the element.

const comment = (description) => `  /** ${description} */\n`;

function attributeType({ values, isBoolean }) {
  if (isBoolean) return "boolean | ''";
  return values.length > 0 ? values.map((value) => `'${value}'`).join(' | ') : 'string | null';
}

/** `props.d.ts`. */
export function propsTypes({ className, properties, attributes }) {
  const property = ({ name, description, taken }) =>
    `${comment(description)}  readonly ${name}?: ${taken ?? `${className}['${name}']`} | undefined;\n`;
  const attribute = (each) =>
    `${comment(each.description)}  readonly '${each.name}'?: ${attributeType(each)} | undefined;\n`;
  return `// Made from custom-elements.json: what can be set on the element, and listened to, in any framework.
import type { ${className}, TimelineEventMap, View, WrittenWhen } from '../index.js';

/** What can be set, by the names of properties. */
export interface TimelineProperties {
${properties.map(property).join('')}}

/** Attributes that have another name than their property. */
export interface TimelineAttributes {
${attributes
  .filter(({ name }) => name.includes('-'))
  .map(attribute)
  .join('')}}

/** An event of the element, as its listeners get it. */
export type TimelineEventOf<Name extends keyof TimelineEventMap> = TimelineEventMap[Name] & {
  readonly currentTarget: ${className};
};

/** Listeners by the names of events, each behind a prefix such as \`on:\`. */
export type TimelineListeners<Prefix extends string> = {
  readonly [Name in keyof TimelineEventMap as \`\${Prefix}\${Name}\`]?:
    ((event: TimelineEventOf<Name>) => void) | undefined;
};
`;
}
