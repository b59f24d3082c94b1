/** Value of a cell: null means unknown and is written as an empty cell. */
export type Cell = string | number | null

/**
 * Beginnings that a spreadsheet takes for a formula, after any blanks, in half or full width; see OWASP on CSV injection:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u

/**
 * Makes a text harmless in spreadsheets: an apostrophe is put before one that would begin a formula, and before one that
 * begins with apostrophes and would otherwise, so that `unguardText` is its exact inverse.
 */
export function guardText(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** The text as it was before `guardText`. */
export function unguardText(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text
}

/** Numbers are written bare, negative ones too: no text is written without quotes, so they need no guard. */
function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`A table cannot hold the number ${cell}`)
    return String(cell)
  }
  return cell === '' ? '' : `"${guardText(cell).replaceAll('"', '""')}"`
}

/**
 * A table as RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180) defines it: commas, CRLF after every line, quoted texts with
 * doubled quotes, bare numbers. All texts are quoted, so that programs that guess the format from the first kilobyte guess
 * right. Column names are not, since many readers fail on a quote right after a byte order mark.
 *
 * @param names of the columns: letters, digits and underscores.
 * @throws RangeError on any other name, a number that is not finite, or a row of another length than the names.
 */
export function writeCsv(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const wrong = names.find((name) => !/^\w+$/.test(name))
  if (wrong !== undefined) throw new RangeError(`"${wrong}" cannot be the name of a column`)
  const lines = rows.map((row, index) => {
    if (row.length === names.length) return row.map(writeCell)
    throw new RangeError(`Row ${index + 1} has ${row.length} cells under ${names.length} names`)
  })
  return [names, ...lines].map((line) => `${line.join(',')}\r\n`).join('')
}

/**
 * The same table with a byte order mark, without which Excel reads UTF-8 as a legacy encoding. Only for files that a person
 * opens: many programs read the mark as part of the first name.
 */
export function forSpreadsheets(csv: string): string {
  return `\uFEFF${csv}`
}
