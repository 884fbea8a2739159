/** A drawing as a picture that stands by itself: with its title, what is known of it, its legend and its sources, laid out in lines. */
import type { MarkColour, Glyph } from '../../model/kinds.js';
import { wrapText } from '../../layout/wrap-text.js';
import type { Measure, Voice } from '../../layout/metrics.js';
import type { Scene } from '../../layout/scene/scene.js';

/** A form, and what it stands for. */
export interface FigureForm {
  readonly glyph: Glyph;
  readonly colour: MarkColour;
  readonly words: string;
}

/** What the picture has around its drawing; nothing of what is empty. */
export interface FigureInput {
  readonly scene: Scene;
  readonly title: string;
  /** The window, the date of export, and what is hidden by which filter. */
  readonly facts: string;
  readonly legend: readonly FigureForm[];
  /** Sources with their numbers. */
  readonly notes: readonly string[];
  readonly measure: Measure;
}

/** A line of text; x from the inline start, y of its middle. */
export interface FigureLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly voice: Voice;
}

/** A form of the legend in its place. */
export interface PlacedForm extends FigureForm {
  readonly x: number;
  readonly y: number;
}

/** All of it in its place, in pixels. */
export interface Figure {
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  /** Where the drawing begins. */
  readonly top: number;
  readonly lines: readonly FigureLine[];
  readonly forms: readonly PlacedForm[];
}

const margin = 12;
const lineHeight = 18;
const mostLines = 3;
const glyphRoom = 22;
const formGap = 16;

/** The drawing at its own size, between what stands above and below it. */
export function layoutFigure(input: FigureInput): Figure {
  const { scene, title, facts, notes, measure } = input;
  const { width } = scene;
  const lines: FigureLine[] = [];
  let y = margin;
  const add = (text: string, voice: Voice): void => {
    for (const line of wrapText(text, width - 2 * margin, mostLines, voice, measure)) {
      lines.push({ text: line, x: margin, y: y + lineHeight / 2, voice });
      y += lineHeight;
    }
  };
  add(title, 'context');
  add(facts, 'second');
  const top = y + margin / 2;
  y = top + scene.height + (scene.rail?.height ?? 0) + margin;
  const legend = placeForms(input, y);
  lines.push(...legend.lines);
  y = legend.bottom;
  for (const note of notes) add(note, 'second');
  return { ...{ scene, width, top, lines, forms: legend.forms }, height: y + margin };
}

/** Forms one behind the other, in as many lines as they need. */
function placeForms(
  { legend, scene, measure }: FigureInput,
  top: number,
): { readonly forms: readonly PlacedForm[]; readonly lines: readonly FigureLine[]; readonly bottom: number } {
  const forms: PlacedForm[] = [];
  const lines: FigureLine[] = [];
  let [x, y] = [margin, top + lineHeight / 2];
  for (const form of legend) {
    const width = glyphRoom + measure(form.words, 'second');
    if (x > margin && x + width > scene.width - margin) [x, y] = [margin, y + lineHeight];
    forms.push({ ...form, x: x + glyphRoom / 2, y });
    lines.push({ text: form.words, x: x + glyphRoom, y, voice: 'second' });
    x += width + formGap;
  }
  return { forms, lines, bottom: legend.length > 0 ? y + lineHeight : top };
}
