/** The style sheets of an element: those of its document, also after it has come into another one, such as a frame's. */
import { adoptStyles as adoptShared, type CSSResult } from 'lit';

/**
 * Gives a root these sheets in place of those that it has. Within the document that made them they are shared; another
 * document needs its own.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const { defaultView } = root.ownerDocument;
  if (!defaultView) return;
  if (root.ownerDocument === document) {
    adoptShared(root, [...styles]);
    return;
  }
  root.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
