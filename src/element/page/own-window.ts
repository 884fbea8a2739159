/** The window that a node is in: that of a frame or a popup has its own frames, clock, screen and media. */

/** The window of the document of a node; the one that this script runs in where that document has none. */
export function ownWindow(node: Node): Window & typeof globalThis {
  return node.ownerDocument?.defaultView ?? window;
}
