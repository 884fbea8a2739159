/** The stylesheet of the element, from the outside in. */
import type { CSSResult } from 'lit';
import { adaptiveStyles } from './adapt.js';
import { baseStyles } from './base.js';
import { cardStyles } from './card.js';
import { colourStyles } from './colours.js';
import { detailsStyles } from './details.js';
import { exportStyles } from './exports.js';
import { facetStyles } from './facets.js';
import { footerStyles } from './footer.js';
import { frameStyles } from './frame.js';
import { knownStyles } from './known.js';
import { laneStyles } from './lanes.js';
import { listStyles } from './list.js';
import { lowStyles } from './low.js';
import { mappingStyles } from './mapping.js';
import { mediaStyles } from './media.js';
import { overviewStyles } from './overview.js';
import { printStyles } from './print.js';
import { railStyles } from './rail.js';
import { searchStyles } from './search.js';
import { servedStyles } from './served.js';
import { setStyles } from './sets.js';
import { tableStyles } from './table.js';
import { stageStyles } from './stage.js';

/** All sheets of the element; their order matters, for later ones win. */
export const styles: readonly CSSResult[] = [
  baseStyles,
  colourStyles,
  frameStyles,
  stageStyles,
  overviewStyles,
  cardStyles,
  detailsStyles,
  laneStyles,
  knownStyles,
  railStyles,
  listStyles,
  tableStyles,
  footerStyles,
  adaptiveStyles,
  lowStyles,
  searchStyles,
  setStyles,
  facetStyles,
  mappingStyles,
  mediaStyles,
  exportStyles,
  printStyles,
  servedStyles,
];
