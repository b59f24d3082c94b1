import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { compileNetwork } from '../../data/compile'
import { emitFiles } from '../../data/emit'

const data = join(import.meta.dirname, '../../data')

/** Whether it is a day of the calendar: the 30th of February is none. */
function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === date
}

/**
 * Opens a new data edition: the present one is kept as it is in `data/editions/`, from where every later
 * build publishes it again, and `data/network.json` takes the new date.
 * Throws when the date is none, or not later than the present edition.
 */
function openEdition(date: string): void {
  const network = compileNetwork()
  if (!isDay(date)) throw new Error(`"${date}" is no date such as 2027-01-15`)
  if (date <= network.edition)
    throw new Error(`${date} is not later than the present edition, ${network.edition}`)
  const kept = join(data, 'editions', `${network.edition}.json`)
  if (existsSync(kept)) throw new Error(`${kept} is there already: an edition is never written twice`)
  mkdirSync(join(data, 'editions'), { recursive: true })
  writeFileSync(kept, emitFiles(network).get('api/v1/network.json') ?? '')
  const file = join(data, 'network.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace(network.edition, date))
  console.log(`${network.edition} is kept in ${kept}; the edition is now ${date}.`)
  console.log('Say in data/CHANGELOG.md and data/CHANGELOG.fr.md what changes in it.')
}

try {
  openEdition(process.argv[2] ?? '')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
