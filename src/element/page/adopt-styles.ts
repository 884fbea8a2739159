/** The style sheets of an element that has come into another document, such as a frame's or a window of its own. */
import type { CSSResult } from 'lit';

/** Makes the sheets anew: those of the document that it came from were left behind there. */
export function adoptStylesAgain(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const { defaultView } = root.ownerDocument;
  if (!defaultView) return;
  root.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
