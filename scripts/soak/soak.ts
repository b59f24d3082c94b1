import { parseArgs } from 'node:util'

import { errors } from '@playwright/test'

import { launchBrowser } from '../bench/launch-browser'
import { barsToMarkdown, sectionToMarkdown } from '../bench/report'
import { startServer } from '../bench/start-server'
import { builtSite } from '../build/site'
import { type Action, actions } from './actions'
import { createRandom, type Random } from './random'
import { reportSoak } from './report-soak'
import { type Sample, sampleAtRest } from './sample-at-rest'
import type { Connection, Visit } from './visit'
import { watchComplaints } from './watch-complaints'

const lots = actions.flatMap((action) => Array.from({ length: action.weight }, (): Action => action))

/** Uses the built site at random for some minutes. Resolves to false if there were complaints. */
async function soak(minutes: number, seed: number): Promise<boolean> {
  builtSite()
  const server = await startServer({})
  // Compiled code grows for hundreds of presses, and is no leak: the JIT is switched off.
  const browser = await launchBrowser('--jitless')
  try {
    const context = await browser.newContext({
      locale: 'fr-FR',
      viewport: { width: 1440, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    // esbuild, which compiles these scripts, wraps functions in a helper of its own that the page lacks:
    // https://github.com/evanw/esbuild/issues/2605
    await page.addInitScript('globalThis.__name = (target) => target')
    page.on('download', (download) => void download.delete().catch(() => {}))
    const cdp = await context.newCDPSession(page)
    const start = Date.now()
    const elapsed = () => (Date.now() - start) / 60_000
    const connection: Connection = { isOffline: false, changed: 0 }
    const random = createRandom(seed)
    let last = 'the first visit'
    const complaints = watchComplaints(context, new URL(server.address).origin, connection, () => last)
    const mayLeave = () => elapsed() < Math.min(4, minutes / 3)
    const visit: Visit = { page, context, random, connection, mayLeave }
    await page.goto(server.address)
    console.error(`Seed ${seed}, ${minutes} minutes at ${server.address}`)

    const samples: Sample[] = []
    const done = new Map<string, number>()
    let skipped = 0
    let count = 0
    while (samples.length < minutes) {
      const action = random.pick(lots)
      last = action.name
      if (await wasDone(action, visit)) {
        done.set(action.name, (done.get(action.name) ?? 0) + 1)
        count += 1
      } else skipped += 1
      await page.waitForTimeout(pauseOf(random))
      if (elapsed() >= samples.length + 1) {
        last = 'coming to rest'
        samples.push(await sampleAtRest(visit, cdp, { minute: samples.length + 1, actions: count }))
        console.error(`minute ${samples.length}: ${count} actions, ${complaints.length} complaints`)
      }
    }
    const section = reportSoak({ seed, samples, complaints, done, skipped })
    console.log(`${sectionToMarkdown(section)}\n${barsToMarkdown([section])}`)
    for (const { kind, text, after } of complaints.slice(0, 50))
      console.log(`\n${kind} after "${after}":\n${text}`)
    return complaints.length === 0
  } finally {
    await browser.close()
    server.stop()
  }
}

/** An action whose element is missing, covered, or gone with a page that was left, is no fault. */
async function wasDone(action: Action, visit: Visit): Promise<boolean> {
  try {
    return await action.run(visit)
  } catch (error) {
    const isExpected =
      error instanceof errors.TimeoutError ||
      (error instanceof Error && /context was destroyed|navigat|not attached|detached/i.test(error.message))
    if (!isExpected) throw error
    return false
  }
}

const pauseOf = (random: Random) => 50 + random.below(250)

try {
  const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } })
  const minutes = Number(values.minutes ?? process.env['SOAK_MINUTES'] ?? 30)
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9))
  if (!(minutes >= 1)) throw new Error('The minutes (--minutes or SOAK_MINUTES) must be a number from 1 on.')
  process.exitCode = (await soak(minutes, seed)) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
