/** The stylesheet of the element, from the outside in. */
import type { CSSResult } from 'lit';
import { adaptiveStyles } from './styles/adapt.js';
import { baseStyles } from './styles/base.js';
import { cardStyles } from './styles/card.js';
import { colourStyles } from './styles/colours.js';
import { detailsStyles } from './styles/details.js';
import { footerStyles } from './styles/footer.js';
import { frameStyles } from './styles/frame.js';
import { listStyles } from './styles/list.js';
import { overviewStyles } from './styles/overview.js';
import { printStyles } from './styles/print.js';
import { tableStyles } from './styles/table.js';
import { stageStyles } from './styles/stage.js';

export const styles: readonly CSSResult[] = [
  baseStyles,
  colourStyles,
  frameStyles,
  stageStyles,
  overviewStyles,
  cardStyles,
  detailsStyles,
  listStyles,
  tableStyles,
  footerStyles,
  adaptiveStyles,
  printStyles,
];
