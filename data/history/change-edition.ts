import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Edition } from '../../src/model/network'
import { type CompiledData, compileData, DataError } from '../compile'
import { digestOf } from '../digest'
import { documentText } from '../emit'
import { afterEdition } from '../mistake'
import { digestsFile } from './closed-editions'
import { draftedLog } from './draft-changes'
import { publishedDifference } from './edition-history'
import { writeTogether } from './write-together'

/** Whether it is a day of the calendar: 30 February is none. */
function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === date
}

function refuseDate(date: string, edition: string): void {
  if (!isDay(date)) throw new Error(`"${date}" is no date such as 2027-01-15.`)
  if (date <= edition) throw new Error(`${date} is not later than the present edition, ${edition}.`)
}

function editionText(folder: string, edition: Required<Edition>): string {
  const fields: object = JSON.parse(readFileSync(join(folder, 'network.json'), 'utf8'))
  return `${JSON.stringify({ ...fields, ...edition }, null, 2)}\n`
}

/** The present edition, if its data have no mistakes, or only some that a later edition would mend. */
function presentEdition(folder: string): Edition {
  try {
    return compileData(folder).network
  } catch (error) {
    const present: Edition = JSON.parse(readFileSync(join(folder, 'network.json'), 'utf8'))
    const isMended = (mistake: string) => mistake.includes(afterEdition(present.edition))
    if (!(error instanceof DataError) || !error.mistakes.every(isMended)) throw error
    return present
  }
}

const logs = { en: 'CHANGELOG.md', fr: 'CHANGELOG.fr.md' } as const

/** The files, by path, that describe the changes since the previous edition; none if nothing changed. */
function changesFiles(
  folder: string,
  { network, closed, withdrawn }: CompiledData,
): ReadonlyMap<string, string> {
  const before = closed.at(-1)
  if (!before) return new Map()
  const after = { date: network.edition, digest: digestOf(network), network }
  const difference = publishedDifference(before, after, withdrawn)
  const drafts = (['en', 'fr'] as const).map((lang): [string, string] => {
    const file = join(folder, logs[lang])
    const log = existsSync(file) ? readFileSync(file, 'utf8') : ''
    return [file, draftedLog(log, difference, [before.network, network], lang)]
  })
  const kept = join(folder, 'editions/changes', `${network.edition}.json`)
  return new Map([[kept, `${JSON.stringify(difference)}\n`], ...drafts])
}

/**
 * Closes the present edition: its document and its difference are stored in `editions/`, from which every later build
 * publishes them, its digest is listed there, both change logs get a draft of the changes, and `network.json` is marked as
 * closed.
 *
 * @param folder the folder of the data files.
 * @returns a sentence that says what was done.
 * @throws DataError for data with mistakes; Error for an edition that is closed already. Nothing is written then.
 */
export function closeEdition(folder: string): string {
  const data = compileData(folder)
  const { edition, open } = data.network
  if (!open) throw new Error(`The edition of ${edition} is closed already.`)
  const kept = join(folder, 'editions', `${edition}.json`)
  const network = { ...data.network, open: false }
  const listed = [...data.closed.map(({ date, digest }) => [date, digest]), [edition, digestOf(network)]]
  writeTogether(
    new Map([
      [kept, documentText(network)],
      ...changesFiles(folder, { ...data, network }),
      [join(folder, 'editions', digestsFile), `${JSON.stringify(Object.fromEntries(listed), null, 2)}\n`],
      // Written last, as it marks the edition as complete.
      [join(folder, 'network.json'), editionText(folder, { edition, open: false })],
    ]),
  )
  return `The edition of ${edition} is closed, and kept in ${kept}: from now on it never changes. Finish what is drafted of it in data/CHANGELOG.md and data/CHANGELOG.fr.md.`
}

/**
 * Moves the date of an open edition forward: nothing in the edition may be dated later.
 *
 * @param date the new date, `YYYY-MM-DD`, later than the present one.
 * @returns a sentence that says what was done.
 * @throws DataError for data with mistakes other than dates after the edition; Error if the edition is closed, or if the
 * date is invalid or not later. Nothing is written then.
 */
export function dateEdition(folder: string, date: string): string {
  const { edition, open } = presentEdition(folder)
  if (!open)
    throw new Error(`The edition of ${edition} is closed: open the next (npm run edition -- open <date>).`)
  refuseDate(date, edition)
  // Records withdrawn in it, and its heading in the logs, have its date too.
  const named = ['withdrawn.json', ...Object.values(logs)]
    .map((name) => join(folder, name))
    .filter(existsSync)
  const texts = named.map((file): [string, string] => {
    const text = readFileSync(file, 'utf8')
    return [
      file,
      text
        .replaceAll(`"edition": "${edition}"`, `"edition": "${date}"`)
        .replace(`\n## ${edition}\n`, `\n## ${date}\n`),
    ]
  })
  const present = join(folder, 'network.json')
  writeTogether(new Map([...texts, [present, editionText(folder, { edition: date, open: true })]]))
  return `The open edition is now that of ${date}.`
}

/**
 * Opens the next edition, after which the data may be changed again.
 *
 * @param folder the folder of the data files.
 * @param date its date, `YYYY-MM-DD`, later than that of the present one.
 * @returns a sentence that says what was done.
 * @throws DataError for data with mistakes other than dates after the edition; Error if the present edition is still open,
 * or if the date is invalid or not later. Nothing is written then.
 */
export function openEdition(folder: string, date: string): string {
  const { edition, open } = presentEdition(folder)
  if (open) throw new Error(`The edition of ${edition} is open: close it first (npm run edition -- close).`)
  refuseDate(date, edition)
  const present = join(folder, 'network.json')
  writeTogether(new Map([[present, editionText(folder, { edition: date, open: true })]]))
  return `The edition of ${date} is open. Say in data/CHANGELOG.md and data/CHANGELOG.fr.md what changes in it.`
}
