/** What a node stands in as it is rendered: through slots and out of shadow roots. */

/** The node itself and all around it up to its document; an element in a slot stands in the slot. */
export function composedAncestors(node: Node): readonly Node[] {
  const ancestors: Node[] = [];
  for (let at: Node | null = node; at; at = parentOf(at)) ancestors.push(at);
  return ancestors;
}

function parentOf(node: Node): Node | null {
  const { assignedSlot } = node as Partial<Slottable>;
  return assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** The document and the shadow roots around a node: an event within one of those roots, such as a scroll, may not leave it. */
export function rootsAround(node: Node): readonly (Document | ShadowRoot)[] {
  return composedAncestors(node).filter(isRoot);
}

function isRoot(node: Node): node is Document | ShadowRoot {
  return (
    node.nodeType === node.DOCUMENT_NODE || (node.nodeType === node.DOCUMENT_FRAGMENT_NODE && 'host' in node)
  );
}
