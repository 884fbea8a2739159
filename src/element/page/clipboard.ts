/** Puts a text on the clipboard, where that is allowed. */
import { ownWindow } from './own-window.js';

/** False where the page, the browser or whoever uses it does not allow it. */
export async function copyText(text: string, element: Element): Promise<boolean> {
  try {
    // It is missing where the page is not secure.
    const clipboard = ownWindow(element).navigator.clipboard as Clipboard | undefined;
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
