import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import * as v from 'valibot'

import { didYouMean } from '../../data/check/nearest'
import { compileNetwork } from '../../data/compile'
import { watchFileSchema } from '../../data/file-schemas'
import { writeTogether } from '../../data/history/write-together'
import { readSite } from '../build/site'
import { archiveList } from './archive-list'
import { usualBounds } from './net/ask-once'
import { politeAsker } from './net/polite-asker'
import { type PageToWatch, pagesToWatch } from './pages-to-watch'
import { countFindings, reportMarkdown } from './report'
import { runWatch } from './run-watch'

const usage = `npm run watch-sources
  -- --only ml-2020,td-ssi   looks at the addresses of these sources alone
  -- --dry-run               says what would be asked; asks and writes nothing
  -- --archive-list          writes addresses that an archive should keep, one a line; asks nothing
ATLAS_CONTACT must be set: an e-mail address or a page where the hosts that are asked can reach you.`

const data = join(import.meta.dirname, '../../data')
const folder = join(data, 'watch')

function chosenPages(pages: readonly PageToWatch[], only: string | undefined): readonly PageToWatch[] {
  if (only === undefined) return pages
  const known = pages.flatMap(({ sources }) => sources)
  const ids = only.split(',').map((id) => id.trim())
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown !== undefined) throw new Error(`There is no source "${unknown}"${didYouMean(unknown, known)}`)
  return pages.filter(({ sources }) => sources.some((id) => ids.includes(id)))
}

/** Progress: one line, overwritten, on a terminal; otherwise a line every 25 pages. */
function tellProgress(total: number): (url: string) => void {
  let done = 0
  return (url) => {
    done += 1
    const line = `${done} of ${total}: ${new URL(url).host}`
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${line}${done === total ? '\n' : ''}`)
    else if (done % 25 === 0 || done === total) console.error(line)
  }
}

async function watch(pages: readonly PageToWatch[]): Promise<void> {
  const { contact, repository } = readSite(process.env)
  if (contact === '') throw new Error(usage)
  const { pages: kept } = v.parse(watchFileSchema, JSON.parse(readFileSync(join(data, 'watch.json'), 'utf8')))
  const { ask, close } = politeAsker({
    contact: [repository, contact].filter((part) => part !== '').join(', '),
    bounds: usualBounds,
  })
  const today = new Date().toISOString().slice(0, 10)
  try {
    const found = await runWatch(pages, kept, ask, today, tellProgress(pages.length))
    writeTogether(
      new Map([
        [join(folder, 'report.json'), `${JSON.stringify(found.report, null, 2)}\n`],
        [join(folder, 'report.md'), reportMarkdown(found.report)],
        [join(data, 'watch.json'), `${JSON.stringify({ pages: found.kept }, null, 2)}\n`],
      ]),
    )
    console.log(`${countFindings(found.report)}. More in data/watch/report.md`)
  } finally {
    await close()
  }
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      'dry-run': { type: 'boolean' },
      'archive-list': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(usage)
  const network = compileNetwork(data)
  if (values['archive-list']) return console.log(archiveList(network).join('\n'))
  const pages = chosenPages(pagesToWatch(network), values.only)
  if (!values['dry-run']) return watch(pages)
  for (const { url, isCut } of pages) console.log(isCut ? `not asked, cut address: ${url}` : url)
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
