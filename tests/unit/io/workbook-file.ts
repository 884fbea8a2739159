// Makes the bytes of workbooks, part by part, so that tests say what stands in them.
import { crc32, deflateRawSync } from 'node:zlib';

/** What a workbook of a test has; XML as it stands in its parts. */
export interface WorkbookParts {
  /** The rows of each sheet by its name: what stands in `<sheetData>`, or the whole of a part that begins with `<worksheet`. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The names of those that are hidden. */
  readonly hidden?: readonly string[];
  /** The `<si>` of its texts. */
  readonly strings?: string;
  /** The codes of its formats, of which style 1 is the first; style 0 is a plain one. */
  readonly formats?: readonly (string | number)[];
  readonly is1904?: boolean;
  /** Other parts. */
  readonly parts?: Readonly<Record<string, string>>;
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a workbook. */
export function workbookFile({ sheets, ...others }: WorkbookParts): Uint8Array {
  const { hidden = [], strings = '', formats = [], is1904 = false, parts = {} } = others;
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const sheetParts = names.map((name, at): [string, string] => {
    const xml = sheets[name] ?? '';
    const whole = xml.startsWith('<worksheet') ? xml : `<worksheet><sheetData>${xml}</sheetData></worksheet>`;
    return [`xl/worksheets/sheet${at + 1}.xml`, whole];
  });
  const codes = formats.map((code, at) => (typeof code === 'number' ? '' : numberFormat(at, code)));
  const styles = formats.map((code, at) => `<xf numFmtId="${typeof code === 'number' ? code : 200 + at}"/>`);
  return zipFile({
    '_rels/.rels': `<Relationships>${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="${relations}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${names
      .map(
        (name, at) =>
          `<sheet name="${name}" sheetId="${at + 1}"${hidden.includes(name) ? ' state="hidden"' : ''} r:id="s${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, at) => relation(`s${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
      .join(
        '',
      )}${relation('t', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('f', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(sheetParts),
    ...parts,
  });
}

function numberFormat(at: number, code: string): string {
  return `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`;
}

/** A row of texts, the way one writes them: `A1` and so on. */
export function textRow(number: number, ...cells: readonly string[]): string {
  const written = cells.map((text, at) =>
    text === ''
      ? ''
      : `<c r="${String.fromCharCode(65 + at)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${number}">${written.join('')}</row>`;
}

/** The bytes of a ZIP file; `declared` is the size that it says of each part, where that is not the true one. */
export function zipFile(parts: Readonly<Record<string, string | Uint8Array>>, declared?: number): Uint8Array {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const numbers = [crc32(bytes), packed.byteLength, declared ?? bytes.byteLength];
    const common = record(
      [20, 2],
      [0, 2],
      [8, 2],
      [0, 4],
      ...numbers.map((number) => [number, 4] as const),
      [Buffer.byteLength(name), 2],
      [0, 2],
    );
    const header = [record([0x0403_4b50, 4]), common, Buffer.from(name), packed];
    directory.push(
      record([0x0201_4b50, 4], [20, 2]),
      common,
      record([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]),
      Buffer.from(name),
    );
    for (const piece of header) {
      local.push(piece);
      at += piece.byteLength;
    }
  }
  const count = Object.keys(parts).length;
  const size = directory.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const end = record([0x0605_4b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [at, 4], [0, 2]);
  return new Uint8Array(Buffer.concat([...local, ...directory, end]));
}

function record(...fields: readonly (readonly [value: number, bytes: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
