import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { isLang, type Lang, languageRow, langs } from '../../src/i18n/languages/languages'
import { atlasPath } from '../../src/i18n/site-paths'
import { startServer } from '../bench/start-server'
import { type Desktop, missingPackages, startDesktop } from './desktop'
import { startFailingSite } from './failing-site'
import { type Journey, journeys } from './journeys'

/**
 * Has the Orca screen reader read the built site in Firefox, and writes its speech to docs/heard/. Run by hand, never part
 * of a test: the speech of a screen reader also depends on the load of the machine. `npm run hear -- fr|en`, followed by
 * words of titles to print those journeys only, without writing a file.
 */
const root = join(import.meta.dirname, '../..')

async function follow(desktop: Desktop, address: string, { title, at, steps }: Journey): Promise<string> {
  const lines: string[] = []
  const note = (what: string, said: readonly string[]) =>
    lines.push(`> ${what}`, ...said.map((words) => `    ${words}`))
  note(`opens /${at}`, await desktop.open(address + at))
  for (const step of steps) {
    if (typeof step === 'string') note(step, await desktop.press(step))
    else if ('type' in step) note(`types “${step.type}”`, await desktop.type(step.type))
    else await wait(step.wait * 1000)
  }
  return `## ${title}\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`
}

const said = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { encoding: 'utf8' }).trim()

function head(lang: Lang): string {
  const day = new Date().toISOString().slice(0, 10)
  const system = /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'Linux'
  return `# ${languageRow(lang).name}: what Orca says

Recorded on ${day} by \`npm run hear -- ${lang}\`: Orca ${said('orca', '--version')}, ${said('firefox-esr', '--version')}, ${system}, a
window of 1440 × 880. Behind \`>\` stands what was pressed, below it what Orca then said, an utterance a line.
`
}

async function record(lang: Lang, wanted: readonly string[]): Promise<void> {
  const missing = missingPackages()
  if (missing.length > 0)
    throw new Error(`Missing: sudo apt-get install -y ${[...new Set(missing)].join(' ')}`)
  if (!existsSync(join(root, 'dist/index.html'))) throw new Error('Missing: npm run build')
  const chosen = journeys.filter(
    ({ title }) => wanted.length === 0 || wanted.some((word) => title.includes(word)),
  )
  const site = await startServer({})
  const failing = await startFailingSite(site.address)
  try {
    const desktop = await startDesktop(languageRow(lang).openGraph)
    try {
      const parts: string[] = []
      for (const journey of chosen) {
        const { address } = journey.fails ? failing : site
        parts.push(await follow(desktop, address + atlasPath(lang), journey))
        console.log(parts.at(-1))
      }
      if (wanted.length > 0) return
      mkdirSync(join(root, 'docs/heard'), { recursive: true })
      writeFileSync(join(root, `docs/heard/${lang}.md`), [head(lang), ...parts].join('\n'))
    } finally {
      desktop.stop()
    }
  } finally {
    failing.stop()
    site.stop()
  }
}

const [lang = '', ...wanted] = process.argv.slice(2)
try {
  if (!isLang(lang)) throw new Error(`npm run hear -- ${langs.join('|')}`)
  await record(lang, wanted)
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
