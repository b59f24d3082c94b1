import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'

import { startDataServer } from './data-server'
import { launchBrowser } from './launch-browser'
import { measureAll } from './measure-all'
import { readOptions } from './options'
import { barsToMarkdown, type Section, sectionToMarkdown } from './report'

/** Below the root of the project; ignored by git. */
const folder = '.cache/bench'
const results = join(import.meta.dirname, '../..', folder, 'results.json')

/** Measures and never fails: a missed bar is printed, and the command still succeeds. */
async function bench(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  const start = Date.now()
  const say = (text: string) =>
    console.error(`${((Date.now() - start) / 1000).toFixed(0).padStart(4)} s  ${text}`)
  const [processor] = cpus()
  const busy = (loadavg()[0] ?? 0).toFixed(1)
  const browser = await launchBrowser()
  const data = await startDataServer()
  try {
    const command = ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ')
    const machine = `Chromium ${browser.version()}, ${processor?.model.trim()} × ${cpus().length}`
    const runs =
      options.parts.length > 0 ? `, processor slowed 4 times, medians of ${options.runs} runs in turn` : ''
    const circumstances = `${new Date().toISOString().slice(0, 10)}, \`${command}\`: ${machine}, load average before ${busy}${runs}.`
    console.log(`${circumstances}\n`)
    const sections: Section[] = []
    for await (const section of measureAll(options, { browser, data, folder, say })) {
      console.log(sectionToMarkdown(section))
      sections.push(section)
    }
    console.log(barsToMarkdown(sections))
    await mkdir(join(results, '..'), { recursive: true })
    await writeFile(results, JSON.stringify({ circumstances, options, sections }, null, 2))
    say(`done; every value lies in ${folder}/results.json`)
  } finally {
    await browser.close()
    data.stop()
  }
}

try {
  await bench(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
