import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import type { Edition } from '../src/model/network'
import { compileNetwork } from './compile'
import { documentText } from './emit'

/** Whether it is a day of the calendar: the 30th of February is none. */
function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === date
}

/** Whole or not at all, should the machine stop meanwhile. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.draft`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(draft, text)
  renameSync(draft, file)
}

function writeEdition(folder: string, edition: Required<Edition>): void {
  const file = join(folder, 'network.json')
  const fields: object = JSON.parse(readFileSync(file, 'utf8'))
  writeWhole(file, `${JSON.stringify({ ...fields, ...edition }, null, 2)}\n`)
}

/**
 * Closes the present edition: its document is kept in `editions/`, from where every later build publishes it
 * again, and `network.json` says that it is closed.
 *
 * @param folder the folder of the data files.
 * @returns what was done, in words.
 * @throws DataError for data with mistakes; Error for an edition that is closed already. Nothing is written then.
 */
export function closeEdition(folder: string): string {
  const network = compileNetwork(folder)
  const { edition } = network
  if (!network.open) throw new Error(`The edition of ${edition} is closed already.`)
  const kept = join(folder, 'editions', `${edition}.json`)
  if (existsSync(kept)) throw new Error(`${kept} is there already: an edition is never written twice.`)
  writeWhole(kept, documentText({ ...network, open: false }))
  try {
    writeEdition(folder, { edition, open: false })
  } catch (error) {
    rmSync(kept)
    throw error
  }
  return `The edition of ${edition} is closed, and kept in ${kept}: from now on it never changes.`
}

/**
 * Opens the next edition, after which the data may be changed again.
 *
 * @param folder the folder of the data files.
 * @param date its date, `YYYY-MM-DD`, later than that of the present one.
 * @returns what was done, in words.
 * @throws DataError for data with mistakes; Error where the present edition is open still, or the date is none,
 * or not later. Nothing is written then.
 */
export function openEdition(folder: string, date: string): string {
  const { edition, open } = compileNetwork(folder)
  if (open) throw new Error(`The edition of ${edition} is open: close it first (npm run edition -- close).`)
  if (!isDay(date)) throw new Error(`"${date}" is no date such as 2027-01-15.`)
  if (date <= edition) throw new Error(`${date} is not later than the present edition, ${edition}.`)
  writeEdition(folder, { edition: date, open: true })
  return `The edition of ${date} is open. Say in data/CHANGELOG.md and data/CHANGELOG.fr.md what changes in it.`
}
