/** The mapping of a table as an attribute: JSON. */
import type { ComplexAttributeConverter } from 'lit';

export type { TableMapping } from '../../io/format/table-mapping.js';

/** What is no JSON is given as it is: it is a fault of the table that it was meant for. */
export const mappingAttribute: ComplexAttributeConverter = {
  fromAttribute: (text) => {
    if (text === null || text.trim() === '') return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  },
};
