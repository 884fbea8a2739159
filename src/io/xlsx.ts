/** Spreadsheets of Excel, and of whatever else writes Office Open XML (ECMA-376). */
import type { Format } from './format/format.js';

/**
 * The entry of the registry for XLSX. It is known by its first bytes: those of a ZIP file, or of what Excel wrote before 2007 and
 * writes with a password, which is not read, but named.
 */
export const xlsx: Format = {
  name: 'XLSX',
  extensions: ['xlsx', 'xlsm'],
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.ms-excel.sheet.macroenabled.12',
  ],
  sniff: () => false,
  isStartOf: (bytes) => signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte)),
  file: 'read-xlsx.js',
  load: async () => (await import('./read-xlsx.js')).readXlsx,
};

const signatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
];
