/** What a cell may hold: null is unknown, written as an empty cell. */
export type Cell = string | number | null

/** What a spreadsheet would run as a formula, whatever blanks stand before it, in half or full width. */
const formula = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u

/**
 * Makes a text harmless in spreadsheets: one that would begin a formula gets an apostrophe in front, and
 * so does one that only apostrophes keep from it, which makes the way back exact (`unguardText`).
 */
export function guardText(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** The text as it was before `guardText`. */
export function unguardText(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text
}

/** Numbers stay numbers, below zero too: no text can be taken for one of them, so they need no guard. */
function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`A table cannot hold the number ${cell}`)
    return String(cell)
  }
  return cell === '' ? '' : `"${guardText(cell).replaceAll('"', '""')}"`
}

/**
 * A table as RFC 4180 has it: commas, CRLF at the end of every line, texts in quotes that are doubled within,
 * numbers bare. Every text is in quotes so that programs that guess at the form of a file from its first
 * kilobyte guess right; the names are not, as a quote right after a byte order mark stops many readers.
 *
 * @param names of the columns: letters, digits and underscores.
 * @throws RangeError on any other name, a number that is none, or a row that is shorter or longer than the names.
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
 * The same table with a byte order mark, without which Excel takes UTF-8 for its own old encoding. Only for
 * files that a person opens: many programs take the mark for a part of the first name.
 */
export function forSpreadsheets(csv: string): string {
  return `\uFEFF${csv}`
}
