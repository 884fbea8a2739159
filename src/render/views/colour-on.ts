/** The colour of a kind on an element of a template: a class for those of the theme, a custom property for a document's own. */
import { noChange, type ElementPart } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import type { MarkColour } from '../../model/kinds.js';
import { isOwnColour, shadeOf } from '../../model/looks/own-colour.js';

/** The class under which the stylesheet has the colour. */
export function colourClass(colour: MarkColour): string {
  return isOwnColour(colour) ? 'own-colour' : colour;
}

const property = '--_own-colour';

/** Set by way of the object model: a strict policy forbids attributes of style. */
class ColourDirective extends Directive {
  /** Undefined on a server. */
  #style: CSSStyleDeclaration | undefined;
  #colour: MarkColour | undefined;

  override update({ element }: ElementPart, [colour]: [MarkColour]): typeof noChange {
    this.#style = (element as HTMLElement).style;
    return this.render(colour);
  }

  override render(colour: MarkColour): typeof noChange {
    const style = this.#style;
    if (!style || colour === this.#colour) return noChange;
    this.#colour = colour;
    if (isOwnColour(colour))
      style.setProperty(property, `light-dark(${shadeOf(colour, 'light')}, ${shadeOf(colour, 'dark')})`);
    else if (style.length > 0) style.removeProperty(property);
    return noChange;
  }
}

/** Gives an element with the class of `colourClass` a colour of the document's own. */
export const colourOn: (colour: MarkColour) => DirectiveResult = directive(ColourDirective);
