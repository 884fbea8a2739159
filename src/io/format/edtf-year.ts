/** A year as EDTF writes it. */

/** In four digits, behind a `Y` where it has more; years before our era count the year 0, as ISO 8601 has it: -43 is 44 BCE. */
export function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}
