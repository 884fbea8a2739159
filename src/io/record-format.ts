/** The record: a page with a document in it, which alone is read. */
import { FormatError, type Format } from './format/format.js';
import { recordData } from './format/record-data.js';
import { faultless } from './format/read-result.js';
import { joinedText } from './format/source.js';

/** The entry of the registry for HTML in which a record's document is; of any other page nothing is read. */
export const recordFormat: Format = {
  name: 'record',
  extensions: ['html', 'htm'],
  // Servers send errors, and JSON, under the types of pages: none is asked for, or taken for one.
  mediaTypes: [],
  sniff: (text) => /^\s*<(?:!doctype html|html)\b/i.test(text),
  load: () => async (source) => {
    const data = recordData(await joinedText(source.text()));
    if (data === undefined) throw new FormatError('a page without a timeline in it');
    try {
      return faultless(JSON.parse(data));
    } catch (cause) {
      throw new FormatError('a page whose timeline is no JSON', { cause });
    }
  },
};
