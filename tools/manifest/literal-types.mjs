// Reads from the sources what names of types stand for: lists of literals, aliases, and the events of the element by name.

/** The items of `['a', 'b'] as const` as types; undefined for anything else. */
function literalsOf(ts, initializer) {
  let value = initializer;
  while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) value = value.expression;
  if (!value || !ts.isArrayLiteralExpression(value) || !value.elements.every(ts.isStringLiteral))
    return undefined;
  return value.elements.map(({ text }) => `'${text}'`).join(' | ');
}

/** What the sources declare, gathered while the analyzer walks through them. */
export class LiteralTypes {
  #lists = new Map();
  #aliases = new Map();
  /** The type of each event of the element, as `TimelineEventMap` has it. */
  events = new Map();

  read(ts, node) {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
      const literals = literalsOf(ts, node.initializer);
      if (literals) this.#lists.set(node.name.text, literals);
    } else if (ts.isTypeAliasDeclaration(node)) {
      this.#aliases.set(node.name.text, node.type.getText());
    } else if (ts.isInterfaceDeclaration(node) && node.name.text === 'TimelineEventMap') {
      for (const { name, type } of node.members) this.events.set(name.text, type.getText());
    }
  }

  /** The union that a type is, for names of unions in it, at any depth; functions and objects keep their names. */
  expand(text) {
    return text.replace(/(?<!['\w-])[A-Z]\w*(?!['\w-])/g, (name) => this.#unionOf(name) ?? name);
  }

  #unionOf(name) {
    const alias = this.#aliases.get(name);
    const list = /^\(typeof (\w+)\)\[number\]$/.exec(alias ?? '')?.[1];
    if (list !== undefined) return this.#lists.get(list);
    const isUnion = alias !== undefined && /^['\w-]+( \| ['\w-]+)+$/.test(alias);
    return isUnion ? this.expand(alias) : undefined;
  }
}
