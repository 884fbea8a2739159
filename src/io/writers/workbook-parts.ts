/** The parts of a workbook with one sheet, beside the sheet (ECMA-376). */
import type { ZipPart } from './zip-file.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where the sheet is. */
export const sheetPart = 'xl/worksheets/sheet1.xml';
/** What a sheet begins with. */
export const sheetNamespace: string = main;
/** What a part begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Numbers of styles. */
export const styles: Readonly<Record<'plain' | 'header' | 'instant', number>> = {
  plain: 0,
  header: 1,
  instant: 2,
};

const face = '<sz val="11"/><name val="Calibri"/>';

/** All but the sheet. */
export const workbookParts: readonly ZipPart[] = (
  [
    [
      '[Content_Types].xml',
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${contentType('xl/workbook.xml', 'sheet.main')}${contentType(sheetPart, 'worksheet')}${contentType('xl/styles.xml', 'styles')}</Types>`,
    ],
    ['_rels/.rels', relations(['officeDocument', 'xl/workbook.xml'])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Events" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    ],
    [
      'xl/styles.xml',
      `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font>${face}</font><font><b/>${face}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">${style(0, 0)}${style(0, 1)}${style(164, 0)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    ],
  ] as const
).map(([name, text]) => [name, [declaration + text]]);

function style(format: number, font: number): string {
  return `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
}

function contentType(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${spreadsheet}.${type}+xml"/>`;
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], at) =>
      `<Relationship Id="r${at + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`;
}
