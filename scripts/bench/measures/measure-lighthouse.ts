import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Result } from 'lighthouse'

import { findBrowser } from '../../tools/find-browser'
import { freePort } from '../../tools/free-port'
import { buildSite } from '../build-pages'
import type { Section } from '../report'
import { startServer } from '../start-server'

const root = join(import.meta.dirname, '../../..')

/**
 * Lighthouse's four scores of the start page, on a telephone as it plays one, and what keeps each from being full. The
 * site is built anew with the address that it is served at, as a published one is: previews and links to itself are whole.
 * @param folder where to build and to keep Lighthouse's own report, below the project's root
 */
export async function measureLighthouse(folder: string): Promise<Section> {
  const port = await freePort()
  await buildSite(`${folder}/known`, { ATLAS_URL: `http://localhost:${port}/` })
  const server = await startServer({ ATLAS_DIST: `${folder}/known` }, port)
  try {
    const { lhr, report } = await audit(server.address)
    await writeFile(join(root, folder, 'lighthouse.html'), report)
    const categories = Object.values(lhr.categories).map(({ title, score, auditRefs }) => ({
      title,
      score: Math.round((score ?? 0) * 100),
      missing: auditRefs.flatMap(({ id, weight }) => missingIn(lhr, id, weight)),
    }))
    return {
      title: 'Lighthouse, mobile',
      note: `One visit of the start page, Lighthouse ${lhr.lighthouseVersion} with its own settings for a telephone. Its whole report lies in ${folder}/lighthouse.html.`,
      head: ['category', 'score', 'not full'],
      rows: categories.map(({ title, score, missing }) => [
        title,
        String(score),
        missing.join('; ') || 'nothing',
      ]),
      bars: [
        {
          rule: 'Lighthouse, mobile: 100 in all four',
          measured: categories.map(({ score }) => score).join(', '),
          isMet: categories.every(({ score }) => score === 100),
        },
      ],
      raw: categories,
    }
  } finally {
    server.stop()
  }
}

/** Loads Lighthouse only here, and a browser without Playwright's flags, which forbid what Lighthouse looks for. */
async function audit(address: string): Promise<{ readonly lhr: Result; readonly report: string }> {
  const [{ default: lighthouse }, { launch }] = await Promise.all([
    import('lighthouse'),
    import('puppeteer-core'),
  ])
  const browser = await launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const port = Number(new URL(browser.wsEndpoint()).port)
    const result = await lighthouse(address, { port, output: 'html', logLevel: 'error' })
    if (!result) throw new Error('Lighthouse gives no result')
    const { lhr, report } = result
    if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`)
    return { lhr, report: [report].flat().join('') }
  } finally {
    await browser.close()
  }
}

/** What an audit that counts finds, unless it is content. */
function missingIn({ audits }: Result, id: string, weight: number): readonly string[] {
  const found = audits[id]
  if (!found || weight === 0 || found.score === null || found.score === 1) return []
  const value = found.displayValue ? `: ${found.displayValue}` : ''
  return [`${found.title}${value} (${Math.round(found.score * 100)})`]
}
