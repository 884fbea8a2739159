/** What a workbook says of its sheets, and what all of them share: texts, and formats of dates. */
import { readMarkup, type ReadMarkupOptions } from './read-markup.js';
import { dateFormatOf, type DateFormat } from './cell-format.js';
import { textOfStrings } from './shared-strings.js';
import { unread, type Zip } from './zip.js';

/** One sheet with cells. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The name of its part. */
  readonly part: string;
}

/** A workbook. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Dates count from 1904. */
  readonly is1904: boolean;
  readonly strings: readonly string[];
  /** What each style of cells shows of dates. */
  readonly dateFormats: readonly (DateFormat | undefined)[];
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The workbook in a file. Throws a `FormatError` where there is none. */
export async function readWorkbook(zip: Zip, options: ReadMarkupOptions): Promise<Workbook> {
  const main = (await relationsOf('', zip, options)).find(({ type }) => type === 'officedocument');
  const part = main?.target ?? 'xl/workbook.xml';
  if (part.endsWith('.bin') || !zip.has(part)) throw noWorkbook(zip);
  const relations = await relationsOf(part, zip, options);
  const targetOf = (wanted: string): string => relations.find(({ type }) => type === wanted)?.target ?? '';
  const { sheets, is1904 } = await readSheets(part, relations, { zip, options });
  return {
    ...{ sheets, is1904 },
    strings: await textOfStrings(zip.text(targetOf('sharedstrings')), options),
    dateFormats: await readFormats(zip.text(targetOf('styles')), options),
  };
}

/** What another file of the kind is. */
function noWorkbook(zip: Zip): Error {
  if (zip.has('xl/workbook.bin')) return unread('a binary workbook (.xlsb): save it as .xlsx');
  if (zip.has('content.xml')) return unread('an OpenDocument file (.ods): save it as .xlsx or as CSV');
  if (zip.has('index/document.iwa')) return unread('a document of Numbers: export it as .xlsx or as CSV');
  return unread('a ZIP file without a workbook in it: unpack it, and give what is in it');
}

/** What a part refers to; targets by their whole names, types by their last words. */
async function relationsOf(part: string, zip: Zip, options: ReadMarkupOptions): Promise<readonly Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations: Relation[] = [];
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  await readMarkup(zip.text(file), options, {
    onOpen: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes();
      const last = type.slice(type.lastIndexOf('/') + 1).toLowerCase();
      relations.push({ id, type: last, target: wholeName(target, folder) });
    },
  });
  return relations;
}

/** `/xl/a.xml`, `a.xml` and `../xl/a.xml` are one; what is no address is no part. */
function wholeName(target: string, folder: string): string {
  try {
    return new URL(target, `part:/${folder}`).pathname.slice(1);
  } catch {
    return '';
  }
}

async function readSheets(
  part: string,
  relations: readonly Relation[],
  { zip, options }: { readonly zip: Zip; readonly options: ReadMarkupOptions },
): Promise<Pick<Workbook, 'sheets' | 'is1904'>> {
  const sheets: Sheet[] = [];
  let is1904 = false;
  await readMarkup(zip.text(part), options, {
    onOpen: (tag, attributes) => {
      if (tag === 'workbookPr') is1904 = /^(1|true)$/.test(attributes()['date1904'] ?? '');
      if (tag !== 'sheet') return;
      const { name = '', state = 'visible', id } = attributes();
      const relation = relations.find((each) => each.id === id);
      if (relation?.type === 'worksheet')
        sheets.push({ name, isHidden: state !== 'visible', part: relation.target });
    },
  });
  return { sheets, is1904 };
}

async function readFormats(
  pieces: AsyncIterable<string>,
  options: ReadMarkupOptions,
): Promise<Workbook['dateFormats']> {
  const codes = new Map<number, string>();
  const numbers: number[] = [];
  let isOfCells = false;
  await readMarkup(pieces, options, {
    onOpen: (name, attributes) => {
      if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) numbers.push(Number(attributes()['numFmtId'] ?? 0));
      else if (name === 'numFmt') {
        const { numFmtId = '', formatCode = '' } = attributes();
        codes.set(Number(numFmtId), formatCode);
      }
    },
    onClose: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return numbers.map((number) => dateFormatOf(number, codes));
}
