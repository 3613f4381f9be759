// Writes comma-separated values (RFC 4180).

/** What spreadsheets take for a formula when it begins a cell. */
const FORMULA = /^[=+@\t\r-]/;

/** A telephone number in digits: a spreadsheet may take it for a number, but has nothing to run. */
const PHONE = /^\+[\d ]+$/;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = value.toWellFormed();
  const text = FORMULA.test(safe) && !PHONE.test(safe) ? `'${safe}` : safe;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV; its first row names the columns. */
export const csv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
