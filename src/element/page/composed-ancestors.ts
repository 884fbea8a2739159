/** What an element stands in, in its page. Nodes of another window are known by their type: they are of no class of this one. */

/** The node itself and all around it up to its document, nearest first, as they are rendered: through slots and shadow roots. */
export function composedAncestors(node: Node): readonly Node[] {
  return ancestors(node, (each) => (each as Partial<Slottable>).assignedSlot ?? parentOf(each));
}

/** The elements among them. */
export function composedElements(element: Element): readonly Element[] {
  return composedAncestors(element).filter(isElement);
}

/** The element itself and all around it in the tree, nearest first: through shadow roots, but not through slots. */
export function treeElements(element: Element): readonly Element[] {
  return ancestors(element, parentOf).filter(isElement);
}

/** The document and the shadow roots around a node: an event within one of those roots, such as a scroll, may not leave it. */
export function rootsAround(node: Node): readonly (Document | ShadowRoot)[] {
  return composedAncestors(node).filter(isRoot);
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function ancestors(node: Node, next: (node: Node) => Node | null): readonly Node[] {
  const found: Node[] = [];
  for (let at: Node | null = node; at; at = next(at)) found.push(at);
  return found;
}

function parentOf(node: Node): Node | null {
  return isShadowRoot(node) ? node.host : node.parentNode;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

function isRoot(node: Node): node is Document | ShadowRoot {
  return node.nodeType === node.DOCUMENT_NODE || isShadowRoot(node);
}
