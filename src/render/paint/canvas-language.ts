/** The language of text on a canvas: it chooses among the letters that Chinese and Japanese share. */

/** Where a browser does not know it yet, the text is in the language of the canvas's place in the page. */
export function setLanguage(context: CanvasRenderingContext2D, lang: string | undefined): void {
  const own = context as CanvasRenderingContext2D & { lang?: string };
  if (lang !== undefined && own.lang !== undefined && own.lang !== lang) own.lang = lang;
}
