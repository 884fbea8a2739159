/** The words of filters: what can be chosen, and what is left out. */
import type { PluralForms } from './strings.js';
import type { QueryField } from '../model/query/query.js';

/** The button, the panel behind it, and what is said where it leaves something out. */
export interface FacetStrings {
  readonly filter: string;
  readonly fields: Readonly<Record<QueryField, string>>;
  /** Beside a value: that it alone be shown. */
  readonly only: string;
  /** The same for those who do not see beside what. `{name}` */
  readonly onlyThis: string;
  /** `{count}` values that are not listed. */
  readonly more: string;
  readonly counting: string;
  /** The field in which a value is looked for, and how many `{count}` it leaves. */
  readonly find: string;
  readonly found: PluralForms;
  readonly showAll: string;
  /** `{terms}`: what every event that is shown has; what none of them has. */
  readonly shownOnly: string;
  readonly shownWithout: string;
  /** `{count}` events that the page's own filter leaves out. */
  readonly leftOut: string;
  /** In the details, over what events can be shown alone that have it too. */
  readonly showOnly: string;
}
