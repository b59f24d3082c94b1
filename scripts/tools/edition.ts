import { join } from 'node:path'

import { closeEdition, dateEdition, openEdition } from '../../data/history/change-edition'

const usage =
  'npm run edition -- close, or npm run edition -- open <date, such as 2027-01-15>, or npm run edition -- date <day>'

function run([step, date, ...more]: readonly string[]): string {
  const data = join(import.meta.dirname, '../../data')
  if (step === 'close' && date === undefined) return closeEdition(data)
  if (step === 'open' && date !== undefined && more.length === 0) return openEdition(data, date)
  if (step === 'date' && date !== undefined && more.length === 0) return dateEdition(data, date)
  throw new Error(usage)
}

try {
  console.log(run(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
