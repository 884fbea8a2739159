/** What is put on paper: the window drawn for it, and the events in words. A chunk of its own, loaded when the page is idle. */
import type { TemplateResult } from 'lit';
import type { View } from '../../layout/view/view.js';
import { svgOf } from '../../render/paint/paint-svg.js';
import { printTheme } from '../../render/theme/print-theme.js';
import type { SchemeChoice, Theme } from '../../render/theme/theme.js';
import type { ViewModel } from '../state/view-model.js';
import { windowWords } from '../state/window-announcement.js';
import { printed, printedScene } from './printed.js';
import { svgElement } from './svg-element.js';

/** The look and the window of the element at the moment of printing. */
export interface PaperInput {
  readonly theme: Theme | undefined;
  readonly choice: SchemeChoice;
  readonly view: View | undefined;
}

/** The content for paper of a view model; without a drawing where nothing has a date. */
export function paper(viewModel: ViewModel, { theme, choice, view }: PaperInput): TemplateResult {
  const { whole, measure } = viewModel;
  if (!whole?.fit || !view || !measure || !theme) return printed(viewModel, undefined);
  const scene = printedScene(viewModel, whole, view, measure);
  const caption = windowWords({ ...viewModel, scene }, view);
  const svg = svgElement(svgOf(scene, printTheme(theme, choice.scheme), { title: caption }));
  return printed(viewModel, { caption, svg });
}
