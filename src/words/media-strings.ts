/** The words around pictures, films and recordings of an event. */
import type { PluralForms } from './strings.js';

/** What a document does not say of its media. */
export interface MediaStrings {
  readonly heading: string;
  /** In place of what is to be seen, where nobody has said it. */
  readonly undescribedPicture: string;
  /** The same of what is a film, a recording or a page, or where it is not known what it is. */
  readonly undescribed: string;
  /** A button: `{count}` that are not shown yet. */
  readonly showMore: PluralForms;
  /** `{count}` that are not shown here. */
  readonly notShown: PluralForms;
}
